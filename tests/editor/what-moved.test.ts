import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { earlierWords } from '../../src/tools/history/earlier-words.ts';
import { check } from '../../src/check/check.ts';
import { desk } from '../support/desk.ts';
import { commit, gitIn, needsGit } from '../support/git.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/new-well';
const english = `${folder}/en.mdx`;
const old = 'The newest lies beside the school.';

/** A site in Git whose source text is then changed. */
function changedSite(to = 'It is deep.\n\nThe newest lies behind the school.'): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  commit(site.folder);
  site.replace(english, old, to);
  return site;
}

const run = async (site: TestSite, ...words: string[]) =>
  (await desk(...words, '--site', site.folder)).stdout;

test('check shows the old and the new wording of what changed, and so does status', async () => {
  needsGit();
  const site = changedSite();
  expect(await run(site, 'check')).toContain(`
  to do:     Look at these passages, then run: npm run desk -- fresh new-well sw
  paragraph 2, added
    now:  It is deep.
  paragraph 3
    was:  The newest lies [beside] the school.
    now:  The newest lies [behind] the school.
`);
  expect(await run(site, 'status')).toContain(`
The source text has changed since these were written:
  new-well/sw.mdx
    paragraph 2, added
      now:  It is deep.
    paragraph 3
      was:  The newest lies [beside] the school.
      now:  The newest lies [behind] the school.

`);
  const { findings } = JSON.parse(await run(site, 'check', '--json')) as {
    findings: { wording?: unknown }[];
  };
  expect(findings[0]?.wording).toEqual([
    { passage: 'paragraph 2, added', now: 'It is deep.' },
    {
      passage: 'paragraph 3',
      was: 'The newest lies [beside] the school.',
      now: 'The newest lies [behind] the school.',
    },
  ]);
});

test('the file for a translator says what changed, beside each passage', async () => {
  needsGit();
  const site = changedSite('The newest lies behind the school.');
  const to = path.join(site.folder, 'out.xlf');
  await desk('export', 'new-well', 'sw', '--to', to, '--site', site.folder);
  expect(site.read('out.xlf')).toContain(
    'Changed since it was translated. It was: “The newest lies [beside] the school.” It is now: “The newest lies [behind] the school.”</note>',
  );
});

test('what was taken out is shown, also under a former slug and after later changes', async () => {
  needsGit();
  const site = copySite('tiny', ['en', 'sw']);
  commit(site.folder);
  gitIn(site.folder, 'mv', folder, 'content/bulletins/well');
  commit(site.folder);
  const moved = 'content/bulletins/well/en.mdx';
  site.replace(moved, 'A new well', 'Another well');
  commit(site.folder);
  site.replace(moved, `\n${old}\n`, '');
  const printed = await run(site, 'check', 'well', 'sw');
  expect(printed).toContain('  the title\n    was:  A new well\n    now:  Another well\n');
  expect(printed).toContain(`  what stood after paragraph 1, taken out\n    was:  ${old}\n`);
});

for (const [name, change, reason] of [
  [
    'no repository',
    (site: TestSite) => {
      rmSync(path.join(site.folder, '.git'), { recursive: true });
    },
    'the texts lie in no Git repository',
  ],
  [
    'a history that begins later',
    (site: TestSite) => {
      rmSync(path.join(site.folder, '.git'), { recursive: true });
      commit(site.folder);
    },
    'no version that Git has kept here holds it',
  ],
] as const) {
  test(`with ${name} it is said that there is no earlier wording to show`, async () => {
    needsGit();
    const site = changedSite('The newest lies behind the school.');
    change(site);
    const end = `  paragraph 2\n    now:  The newest lies behind the school.\n  Earlier wording is not known: ${reason}.\n`;
    expect(await run(site, 'check')).toContain(end);
    expect(await run(site, 'status')).toContain(end.replaceAll(/^/gm, '  ').trimEnd());
    await desk('export', 'new-well', 'sw', '--to', path.join(site.folder, 'out.xlf'), '--site', site.folder);
    expect(site.read('out.xlf')).toContain(
      `Changed since it was translated. There is no earlier wording to show.</note>`,
    );
  });
}

test('without a program "git" it is said that there is none', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [source] = check({ siteFolder: site.folder }).whole.bulletins[0]?.translations ?? [];
  expect(source && earlierWords(site.folder, source, ['aaaaa'], 'no-such-git').unknown).toBe(
    'there is no program "git" here to look for it',
  );
});

test('no program that a repository names is run, and nothing is fetched', async () => {
  needsGit();
  const site = changedSite();
  const mark = path.join(site.folder, 'run');
  const evil = path.join(site.folder, 'evil.sh');
  writeFileSync(evil, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'pager.log',
    'diff.external',
    'gpg.program',
    'diff.x.textconv',
    'diff.x.command',
    'filter.x.smudge',
    'filter.x.clean',
    'core.editor',
    'core.sshCommand',
  ])
    gitIn(site.folder, 'config', name, evil);
  for (const [name, value] of [
    ['log.showSignature', 'true'],
    ['extensions.partialClone', 'far'],
    ['remote.far.promisor', 'true'],
    ['remote.far.url', `ext::${evil}`],
    ['protocol.ext.allow', 'always'],
    ['protocol.allow', 'always'],
    ['core.repositoryFormatVersion', '1'],
  ] as const)
    gitIn(site.folder, 'config', name, value);
  site.write('.gitattributes', '*.mdx diff=x filter=x\n');
  const known = await run(site, 'check');
  expect(known).toContain('    was:  The newest lies [beside] the school.\n');
  // Its old words are gone from this copy: whoever wants them must ask for them.
  const name = gitIn(site.folder, 'rev-parse', `HEAD:${english}`).trim();
  rmSync(path.join(site.folder, '.git/objects', name.slice(0, 2), name.slice(2)));
  expect(await run(site, 'check')).toContain('Earlier wording is not known: ');
  expect(existsSync(mark)).toBe(false);
});
