import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { messages } from '../../src/site/i18n/messages.ts';
import { desk } from '../support/desk.ts';
import { commit, needsGit } from '../support/git.ts';
import { asShown, brokenLinks, shownCommands } from '../support/guide.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, projectFolder, type TestSite } from '../support/site.ts';

/** What readers of a page do in their files before one of its commands; `mail` is the folder that they work in. */
type Doing = (site: TestSite, mail: string) => unknown;

/**
 * Runs the commands of a page one after the other, and holds what they print against the page.
 * @param page the page, by its path in `docs/`
 * @param doings what is done before a command, by its words; where it stands there again, one after the other
 */
async function follow(page: string, doings: Readonly<Record<string, Doing | Doing[]>>): Promise<void> {
  const [site, mail] = [copySite('cities'), makeScratch()];
  const left = new Map(Object.entries(doings).map(([words, list]) => [words, [list].flat()]));
  for (const { words, output } of shownCommands(page)) {
    const command = words.join(' ');
    await left.get(command)?.shift()?.(site, mail);
    const to = words[0] === 'export' ? ['--to', path.join(mail, `${words.slice(1).join('.')}.xlf`)] : [];
    const here = words.map((word) => (existsSync(path.join(mail, word)) ? path.join(mail, word) : word));
    const { stdout, stderr } = await desk(...here, ...to, '--site', site.folder);
    const printed = (stdout + stderr).replaceAll(mail + path.sep, '');
    expect({ command, printed: asShown(printed, output) }).toEqual({ command, printed: output });
  }
  expect([...left.values()].flat()).toEqual([]);
}

const measles = 'content/bulletins/measles-campaign';

/** Puts a file of the guide's practice into its bulletin, as readers do. */
function take(site: TestSite, file: string): void {
  site.write(
    `${measles}/${file}`,
    readFileSync(path.join(projectFolder, 'docs/editors/practice', file), 'utf8'),
  );
}

test('a standing page is begun as the guide shows', () => follow('editors/standing-pages.md', {}));

test('a Word document becomes a bulletin in three languages as the guide shows', async () => {
  needsGit();
  await follow('editors/from-word-to-published.md', {
    'ready measles-campaign en': (site) => {
      take(site, 'bulletin.yaml');
      take(site, 'en.mdx');
    },
    'check measles-campaign sw': [
      (site) => {
        take(site, 'sw.mdx');
        site.replace(`${measles}/sw.mdx`, 'watoto 48,200 dhidi', 'watoto 48,020 dhidi');
      },
      async (site) => {
        site.replace(`${measles}/sw.mdx`, '126', '131');
        await desk('fresh', 'measles-campaign', 'sw', '--site', site.folder);
        site.replace(`${measles}/sw.mdx`, 'kwa miguu.', 'kwa miguu, hatua hatua.');
      },
    ],
    'ready measles-campaign sw': (site) => {
      site.replace(`${measles}/sw.mdx`, '48,020', '48,200');
    },
    'check measles-campaign is': (site) => {
      commit(site.folder);
      site.replace(`${measles}/bulletin.yaml`, '126', '131');
      site.replace(`${measles}/en.mdx`, '126 teams', '131 teams');
    },
    'fresh measles-campaign is': [
      () => undefined,
      (site) => {
        site.replace(`${measles}/is.mdx`, '126', '131');
      },
    ],
  });
});

test('what the guide shows of its practice is what the practice holds', () => {
  const practice = globSync('docs/editors/practice/*.{mdx,yaml}', { cwd: projectFolder });
  const held = practice.map((file) => readFileSync(path.join(projectFolder, file), 'utf8')).join('\n');
  const guide = readFileSync(path.join(projectFolder, 'docs/editors/from-word-to-published.md'), 'utf8');
  const shown = [...guide.matchAll(/^```(?:mdx|yaml)\n([^]*?)^```$/gm)].map(([, lines = '']) => lines);
  const finished = shown.filter((lines) => !lines.includes('summary: ""'));
  expect(finished.length).toBeGreaterThan(2);
  for (const lines of finished) expect(held).toContain(lines);
});

test('a bulletin waits for its day as the guide shows', async () => {
  // The page was written on a day before the one that its bulletin waits for.
  process.env.SOURCE_DATE_EPOCH = String(Date.parse('2026-11-26') / 1000);
  await follow('editors/when-it-goes-out.md', {
    'ready new-clinic en': (site) => {
      site.write(
        'content/bulletins/new-clinic/en.mdx',
        '---\nstate: draft\ntitle: "A clinic opens"\nsummary: "It opens on Monday."\n---\n\nA clinic opens in Ziwani.\n',
      );
    },
  }).finally(() => delete process.env.SOURCE_DATE_EPOCH);
});

test('what Markdown does is said as the guide shows', async () => {
  const folder = 'content/bulletins/new-well';
  await follow('editors/text.md', {
    'check new-well is': (site) => {
      const front = (title: string) => `---\ntitle: "${title}"\nsummary: "${title}."\n---\n\n`;
      site.write(`${folder}/bulletin.yaml`, 'published: 2026-02-28\n');
      site.write(`${folder}/en.mdx`, `${front('The new well')}On 17 June the well was opened.\n`);
      site.write(`${folder}/is.mdx`, `${front('Nýi brunnurinn')}17. júní var brunnurinn opnaður.\n`);
    },
  });
});

test('a text export becomes a text as the guide shows', async () => {
  const folder = 'content/bulletins/demonstration-cities';
  await follow('editors/documents.md', {
    'import mail/taarifa.txt --bulletin demonstration-cities --language sw': (site, mail) => {
      mkdirSync(path.join(mail, 'mail'));
      writeFileSync(path.join(mail, 'mail/taarifa.txt'), site.read(`${folder}/received/sw.txt`));
      site.remove(`${folder}/received/sw.txt`);
      site.remove(`${folder}/sw.mdx`);
    },
  });
});

test('a text goes to a translator and back as the guide shows', async () => {
  await follow('editors/translators-programs.md', {
    'import demonstration-cities.sw.xlf': (_site, mail) => {
      const file = path.join(mail, 'demonstration-cities.sw.xlf');
      const words = readFileSync(file, 'utf8').replaceAll(/\bkufikia sasa/gi, 'Hadi sasa');
      writeFileSync(file, words.replaceAll('"translated"', '"final"').replace('"final"', '"translated"'));
    },
  });
});

/** Strings that stand for those of a language, each with its placeholders. */
function filled(strings: unknown, keys: readonly string[]): unknown {
  if (typeof strings === 'object' && strings !== null)
    return Object.fromEntries(
      Object.entries(strings).map(([key, value]) => [key, filled(value, [...keys, key])]),
    );
  const names = messages[keys.join('.').replace(/_[a-z]+$/, '') as keyof typeof messages];
  return ['é', ...names.map((name) => `{{${name}}}`)].join(' ');
}

test('a language is added as the guide shows', async () => {
  const page = 'adding-a-language.md';
  const guide = readFileSync(path.join(projectFolder, 'docs', page), 'utf8');
  const [, settings = ''] = /^```json\n( {4}"percentWords"[^`]*)```$/m.exec(guide) ?? [];
  await follow(page, {
    'check fr': [
      () => undefined,
      (site) => {
        const french = JSON.stringify(filled(JSON.parse(site.read('locales/fr/ui.json')), []), null, 2);
        site.write('locales/fr/ui.json', french.replace('"heading": "é"', '"heading": "Bulletins"'));
        site.replace('content/site.yaml', 'name:\n', 'name:\n  fr: "Bulletin du programme"\n');
      },
      () => undefined,
      (site) => {
        const begun = site.read('locales/fr/locale.json');
        site.write('locales/fr/locale.json', begun.replace(/ {4}"percentWords"[^]*/, settings));
      },
    ],
  });
  for (const name of new Set(Object.values(messages).flat())) expect(guide).toContain(`\`{{${name}}}\``);
});

test('a pull request shows a problem as the guide does', async () => {
  const guide = readFileSync(path.join(projectFolder, 'docs/editors/without-a-terminal.md'), 'utf8');
  const site = copySite('cities');
  site.replace(
    'content/bulletins/demonstration-cities/sw.mdx',
    'Kufikia sasa, jumla ya vituo 5026',
    'Kufikia sasa, jumla ya vituo 5062',
  );
  const { stdout } = await desk('check', '--format', 'github', '--site', site.folder);
  const [, title = '', message = ''] = /^::error .*,title=(.*?)::(.*)$/m.exec(stdout) ?? [];
  expect(guide).toContain(`\`\`\`\n${title}\n${message.replaceAll('%0A', '\n')}\n\`\`\``);
});

test('every link of the guides leads to a file and a heading that are there', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: projectFolder })];
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});
