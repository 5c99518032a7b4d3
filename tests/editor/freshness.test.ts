import { desk } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { replacing } from '../support/changes.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';
const check = (site: TestSite) => desk('check', '--site', site.folder);
const fresh = (site: TestSite, ...options: string[]) => desk('fresh', ...options, '--site', site.folder);

const reports: readonly {
  readonly name: string;
  readonly change: (site: TestSite) => void;
  readonly report: string;
}[] = [
  {
    name: 'a source text that changed since is named passage by passage, with its lines',
    change: (site) => {
      site.replace(english, 'A new well', 'Another well');
      site.replace(english, 'The newest lies', 'It is deep.\n\nThe newest stands');
    },
    report: `content/bulletins/new-well/sw.mdx:6  warning  freshness/stale
  The source text has changed since it was translated: the title (line 2 of en.mdx) was changed; paragraph 2 (line 10 of en.mdx) was changed; paragraph 3 (line 12 of en.mdx) was added.
  found:     the title, paragraph 2, paragraph 3
  expected:  a translation of en.mdx as it is now
  to do:     Look at these passages, then run: npm run desk -- fresh new-well sw
  the title
    now:  Another well
  paragraph 2
    now:  It is deep.
  paragraph 3, added
    now:  The newest stands beside the school.
  Earlier wording is not known: the texts lie in no Git repository.

1 warning.
`,
  },
  {
    name: 'a passage that is gone is named by the one before it',
    change: replacing(english, 'The newest lies beside the school.\n', ''),
    report: `content/bulletins/new-well/sw.mdx:6  warning  freshness/stale
  The source text has changed since it was translated: what stood after paragraph 1 (line 8 of en.mdx) was taken out.
  found:     what stood after paragraph 1
  expected:  a translation of en.mdx as it is now
  to do:     Look at these passages, then run: npm run desk -- fresh new-well sw
  what stood after paragraph 1, taken out
  Earlier wording is not known: the texts lie in no Git repository.

1 warning.
`,
  },
  {
    name: 'of many changes some are named and all are counted',
    change: replacing(english, 'The newest', `${'One more.\n\n'.repeat(10)}The newest`),
    report: `content/bulletins/new-well/sw.mdx:6  warning  freshness/stale
  The source text has changed since it was translated: paragraph 2 (line 10 of en.mdx) was added; paragraph 3 (line 12 of en.mdx) was added; paragraph 4 (line 14 of en.mdx) was added; paragraph 5 (line 16 of en.mdx) was added; paragraph 6 (line 18 of en.mdx) was added; paragraph 7 (line 20 of en.mdx) was added; paragraph 8 (line 22 of en.mdx) was added; paragraph 9 (line 24 of en.mdx) was added; and 2 more.
  found:     paragraph 2, paragraph 3, paragraph 4, paragraph 5, paragraph 6, paragraph 7, paragraph 8, paragrap…
  expected:  a translation of en.mdx as it is now
  to do:     Look at these passages, then run: npm run desk -- fresh new-well sw
  paragraph 2, added
    now:  One more.
  paragraph 3, added
    now:  One more.
  paragraph 4, added
    now:  One more.
  paragraph 5, added
    now:  One more.
  paragraph 6, added
    now:  One more.
  paragraph 7, added
    now:  One more.
  paragraph 8, added
    now:  One more.
  paragraph 9, added
    now:  One more.
  and 2 more passages

1 warning.
`,
  },
  {
    name: 'a translation without a revision is told how to get one',
    change: (site) => {
      site.write(swahili, site.read(swahili).replace(/revision: .*\n/, ''));
    },
    report: `content/bulletins/new-well/sw.mdx:1  warning  freshness/unstamped
  This translation does not say which revision of en.mdx it renders, so nobody would be told when that changes.
  found:     nothing
  expected:  the revision that the desk stamps
  to do:     Make sure that this text renders en.mdx as it is now, then run: npm run desk -- fresh new-well sw

1 warning.
`,
  },
  {
    name: 'a revision that nobody stamped',
    change: (site) => {
      site.write(swahili, site.read(swahili).replace(/revision: .*\n/, 'revision: "3 March"\n'));
    },
    report: `content/bulletins/new-well/sw.mdx:6  warning  freshness/form
  This revision is not as the desk stamps it, so nothing can be compared with it.
  found:     3 March
  expected:  the revision that the desk stamps
  to do:     Make sure that this text renders en.mdx as it is now, then run: npm run desk -- fresh new-well sw

1 warning.
`,
  },
  {
    name: 'a revision in the source text itself',
    change: replacing(english, 'figuresCaption', 'revision: "aaaaa"\nfiguresCaption'),
    report: `content/bulletins/new-well/en.mdx:5  warning  freshness/source
  The source text has a revision, which only translations have.
  found:     revision
  expected:  no revision in the text that the others are made from
  to do:     Delete "revision".

1 warning.
`,
  },
];

for (const { name, change, report } of reports) {
  test(`freshness: ${name}, in a warning`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    change(site);
    const { status, stdout } = await check(site);
    expect(ofFamily(stdout)).toBe(report);
    expect(status).toBe(0);
  });
}

/** What other rules say of the same change is theirs to test. */
function ofFamily(report: string): string {
  const blocks = report.split('\n\n').filter((block) => block.includes('  warning  freshness/'));
  return `${blocks.join('\n\n')}\n\n${String(blocks.length)} warning.\n`;
}

test('a correction of the source text stops no build: what differs from it in a stale translation is a warning', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'beside the school.', 'beside the school, at least 400 metres east.');
  site.replace(swahili, 'kando ya shule.', 'kando ya shule, angalau 400 mashariki.');
  await fresh(site, 'new-well', 'sw');
  site.replace(english, 'at least 400', 'at most 400');
  const { status, stdout } = await check(site);
  expect(stdout).toContain('warning  figures/qualifier');
  expect(stdout).not.toContain('error');
  expect(status).toBe(0);
});

test('layout, emphasis, comments and figures change no revision', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'The newest lies', '{/* seen */}\n\n*The* newest\nlies');
  const { stdout } = await check(site);
  expect(stdout).not.toContain('freshness/');
});

test('fresh stamps a text, changes nothing else, and takes the warning away', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'A new well', 'Another well');
  site.write(swahili, `\uFEFF${site.read(swahili).replaceAll('\n', '\r\n')}`);
  const before = site.read(swahili);
  const ended = await fresh(site, 'new-well', 'sw');
  expect(ended).toEqual({
    status: 0,
    stdout:
      'content/bulletins/new-well/sw.mdx is noted as a translation of content/bulletins/new-well/en.mdx as it is now.\n',
    stderr: '',
  });
  const after = site.read(swahili);
  expect(after).not.toBe(before);
  expect(after.replace(/revision: .*\r\n/, '')).toBe(before.replace(/revision: .*\r\n/, ''));
  expect((await check(site)).stdout).not.toContain('freshness/');
  expect((await fresh(site, 'new-well', '--all')).stdout).toBe(
    'content/bulletins/new-well/sw.mdx is noted already as a translation of content/bulletins/new-well/en.mdx as it is now.\n',
  );
  expect(site.read(swahili)).toBe(after);
});

const refusals: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a misspelt bulletin',
    ['new-wel', 'sw'],
    'There is no bulletin "new-wel".\n  to do:     Write "new-well".\n',
  ],
  [
    'an unknown bulletin',
    ['somewhere-else', 'sw'],
    'There is no bulletin "somewhere-else".\n  to do:     Write one of new-well.\n',
  ],
  [
    'a nearly right language',
    ['new-well', 's'],
    'The bulletin "new-well" has no translation in "s".\n  to do:     Write "sw".\n',
  ],
  [
    'unknown languages, all at once',
    ['new-well', 'ws', 'sw', 'zz'],
    'The bulletin "new-well" has no translation in "ws", "zz".\n  to do:     Name one of sw.\n',
  ],
  [
    'the source language',
    ['new-well', 'en'],
    '"en" is the source language of "new-well": its text is no translation, so it is noted nowhere.\n  to do:     Name one of sw.\n',
  ],
  [
    'to be asked for nothing',
    [],
    'The command "fresh" needs a bulletin.\n  to do:     Run npm run desk -- fresh --help to see how it is written.\n',
  ],
  [
    'a bulletin alone',
    ['new-well'],
    'The command "fresh" needs languages, or --all.\n  to do:     Run npm run desk -- fresh --help to see how it is written.\n',
  ],
  [
    'a language beside --all',
    ['new-well', 'sw', '--all'],
    'The option "--all" means every language.\n  to do:     Write languages, or only "--all".\n',
  ],
  [
    'a misspelt option',
    ['new-well', '--al'],
    'The command "fresh" has no option "--al".\n  to do:     Write "--all".\n',
  ],
];

for (const [name, options, message] of refusals) {
  test(`fresh refuses ${name} and writes nothing`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(english, 'A new well', 'Another well');
    const before = site.read(swahili);
    expect(await fresh(site, ...options)).toEqual({ status: 2, stdout: '', stderr: message });
    expect(site.read(swahili)).toBe(before);
  });
}

test('fresh --help shows how it is written', async () => {
  const { status, stdout } = await desk('fresh', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run desk -- fresh demonstration-cities sw is');
});

test('fresh passes over texts that are still to be written, and says so of one that is named', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const icelandic = 'content/bulletins/new-well/is.mdx';
  await desk('new', 'translation', 'new-well', 'is', '--site', site.folder);
  const toBeWritten = `${icelandic} is still to be written.\n  to do:     Write it first.\n`;
  expect(await fresh(site, 'new-well', '--all')).toEqual({
    status: 0,
    stdout:
      'content/bulletins/new-well/sw.mdx is noted already as a translation of content/bulletins/new-well/en.mdx as it is now.\n',
    stderr: '',
  });
  expect(await fresh(site, 'new-well', 'is')).toEqual({ status: 1, stdout: '', stderr: toBeWritten });
  site.remove(swahili);
  expect(await fresh(site, 'new-well', '--all')).toEqual({ status: 1, stdout: '', stderr: toBeWritten });
});

test('fresh has nothing to note where a bulletin has no translation', async () => {
  const site = copySite('tiny', ['en']);
  site.remove(swahili);
  expect(await fresh(site, 'new-well', '--all')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'The bulletin "new-well" has no translation.\n  to do:     Begin one with npm run desk -- new translation new-well.\n',
  });
});

test('fresh stamps no text that cannot be read, nor one whose source text cannot', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'title:', 'titel:');
  expect(await fresh(site, 'new-well', 'sw')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'content/bulletins/new-well/en.mdx cannot be read.\n  to do:     Run npm run desk -- check, and correct it.\n',
  });
});

test('fresh says what to write where front matter is unusual', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const fields = '{ title: "K", summary: "K.", figures: { wells: "v" }, figuresCaption: "V." }';
  site.write(swahili, `---\n${fields}\n---\n\nKijiji.\n`);
  const { status, stderr } = await fresh(site, 'new-well', 'sw');
  expect(stderr).toMatch(
    /^The front matter of content\/bulletins\/new-well\/sw.mdx is written in an unusual way.\n {2}to do: {5}Write into it: revision: "[0-9a-z-]{35}"\n$/,
  );
  expect(status).toBe(1);
});
