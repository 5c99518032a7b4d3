import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { warningAt } from '../../src/read/findings/error-at.ts';
import { Memo } from '../../src/store/memo.ts';
import { knownReport } from '../../src/tools/desk/known-report.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, projectFolder } from '../support/site.ts';

const work = 'content/bulletins/demonstration-cities';

/** What an editor does, one after the other, in a site folder. */
const edits: Readonly<Record<string, (folder: string) => void>> = {
  nothing: () => undefined,
  'a number in one text': (folder) => {
    edit(folder, `${work}/sw.mdx`, (text) => text.replace(/(?<=\n\n[^]*)\d/, '7'));
  },
  'a word of the source text': (folder) => {
    edit(folder, `${work}/en.mdx`, (text) => `${text}\nOne more paragraph of 12 wells.\n`);
  },
  'a figure': (folder) => {
    edit(folder, `${work}/bulletin.yaml`, (text) => text.replace('5026', '5027'));
  },
  'a link that leads nowhere': (folder) => {
    edit(folder, `${work}/is.mdx`, (text) => `${text}\n[Hér](/is/nowhere/)\n`);
  },
  'a draft': (folder) => {
    edit(folder, `${work}/gu.mdx`, (text) => text.replace('---\n', '---\nstate: draft\n'));
  },
  'the glossary': (folder) => {
    edit(folder, 'content/glossary.yaml', (text) => `# A note\n${text}`);
  },
  'how a language is written': (folder) => {
    edit(folder, 'locales/sw/locale.json', (text) => text.replace('“', '«'));
  },
  'the order of the languages': (folder) => {
    edit(folder, 'locales/bn/locale.json', (text) => text.replace(/"name": "[^"]*"/, '"name": "Aaa"'));
  },
  'the language of the source': (folder) => {
    edit(folder, 'content/site.yaml', (text) => text.replace(/^sourceLocale: .*$/m, 'sourceLocale: xx'));
  },
  'a slug': (folder) => {
    renameSync(path.join(folder, work), path.join(folder, 'content/bulletins/Cities'));
  },
  'a slug back, and a text gone': (folder) => {
    renameSync(path.join(folder, 'content/bulletins/Cities'), path.join(folder, work));
    rmSync(path.join(folder, work, 'is.mdx'));
  },
  'a language gone': (folder) => {
    rmSync(path.join(folder, 'locales/gu'), { recursive: true });
  },
};

test('what is found is the same, whatever was kept of earlier checks', () => {
  const site = copySite('cities');
  const memo = new Memo();
  const states = Object.entries(edits).map(([name, done], index) => {
    done(site.folder);
    const { findings } = check({ siteFolder: site.folder, withDrafts: true, memo });
    const folder = path.join(site.folder, '..', `${path.basename(site.folder)}-${String(index)}`);
    cpSync(site.folder, folder, { recursive: true });
    return { name, folder, findings };
  });
  const cold = inEmptyStore(states.map(({ folder }) => folder));
  for (const [index, { name, folder, findings }] of states.entries()) {
    rmSync(folder, { recursive: true });
    expect({ name, findings: JSON.parse(JSON.stringify(findings)) as unknown }).toEqual({
      name,
      findings: cold[index],
    });
  }
  expect(new Set(cold.map((each) => JSON.stringify(each))).size).toBeGreaterThan(8);
});

test('a check of everything is told again only where nothing has changed', () => {
  const { folder } = copySite('cities');
  const edited = () => {
    edit(folder, `${work}/en.mdx`, (text) => `${text}\nStamp ${String(process.hrtime.bigint())}.\n`);
  };
  const told = (url?: string) => knownReport(folder, url).findings;
  const warning = warningAt('strings/stray', `${work}/en.mdx`, problem);
  edited();
  expect(told()).toBeUndefined();
  knownReport(folder, undefined).keep([warning], 'Africa/Nairobi');
  expect(told()).toEqual([warning]);
  expect(told('https://other.example/')).toBeUndefined();
  const begun = knownReport(folder, undefined);
  edited();
  expect(told()).toBeUndefined();
  // Who wrote while it was checked may have been read or not.
  begun.keep([warning], 'Africa/Nairobi');
  expect(told()).toBeUndefined();
  knownReport(folder, undefined).keep([{ ...warning, rule: 'freshness/stale' }], 'UTC');
  expect(told()).toBeUndefined();
});

test('a check that ends after midnight is none of the new day', () => {
  const { folder } = copySite('cities');
  edit(folder, `${work}/en.mdx`, (text) => `${text}\nStamp ${String(process.hrtime.bigint())}.\n`);
  const now = Date.now.bind(Date);
  try {
    Date.now = () => Date.parse('2026-03-01T23:59:59Z');
    const begun = knownReport(folder, undefined);
    Date.now = () => Date.parse('2026-03-02T00:00:01Z');
    begun.keep([], 'UTC');
    expect(knownReport(folder, undefined).findings).toBeUndefined();
    Date.now = () => Date.parse('2026-03-01T12:00:00Z');
    expect(knownReport(folder, undefined).findings).toEqual([]);
  } finally {
    Date.now = now;
  }
});

const problem = { message: 'A word is doubled.', found: 'the the', expected: 'the', hint: 'Delete one.' };

function edit(folder: string, file: string, change: (text: string) => string): void {
  const at = path.join(folder, file);
  writeFileSync(at, change(readFileSync(at, 'utf8')));
}

/** A store that is a file keeps nothing. */
function inEmptyStore(folders: readonly string[]): unknown[] {
  const code = `
    const { check } = await import(${JSON.stringify(path.join(projectFolder, 'src/check/check.ts'))});
    const all = process.argv.slice(1).map((siteFolder) => check({ siteFolder, withDrafts: true }).findings);
    process.stdout.write(JSON.stringify(all));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code, ...folders], {
    env: { ...process.env, BULLETIN_CACHE: path.join(projectFolder, 'package.json') },
    maxBuffer: 100_000_000,
  });
  return JSON.parse(String(printed)) as unknown[];
}
