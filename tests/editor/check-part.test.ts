import { desk } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const second = 'content/bulletins/second';
const check = (site: TestSite, ...words: string[]) => desk('check', ...words, '--site', site.folder);

/** Two bulletins with an error in each text of the second, one in the first's Swahili text, and one in the glossary. */
function faultySite(): TestSite {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.replace('content/site.yaml', '  sw:', '  is: Þorpsfréttir\n  sw:');
  site.write('content/glossary.yaml', '- wrods: {}\n');
  site.replace('content/bulletins/new-well/sw.mdx', 'title:', 'titel:');
  site.write(`${second}/bulletin.yaml`, 'published: 2026-01-01\n');
  for (const tag of ['en', 'sw', 'is'])
    site.write(`${second}/${tag}.mdx`, `---\ntitle: "${tag}"\nsumary: "Second."\n---\n\nSecond ${tag}.\n`);
  return site;
}

const places = async (site: TestSite, ...words: string[]) => {
  const { findings } = JSON.parse((await check(site, ...words, '--json')).stdout) as {
    findings: { file: string }[];
  };
  return [...new Set(findings.map(({ file }) => file.replace('content/bulletins/', '')))];
};

test('check takes bulletins and languages, and reports what is wrong there', async () => {
  const site = faultySite();
  expect(await places(site, 'new-well')).toEqual(['new-well/sw.mdx']);
  expect(await places(site, 'second')).toEqual(['second/en.mdx', 'second/is.mdx', 'second/sw.mdx']);
  expect(await places(site, 'sw')).toEqual(['new-well/sw.mdx', 'second/sw.mdx']);
  expect(await places(site, 'sw', 'is')).toEqual(['new-well/sw.mdx', 'second/is.mdx', 'second/sw.mdx']);
  expect(await places(site, 'second', 'new-well', 'is')).toEqual(['second/en.mdx', 'second/is.mdx']);
});

test('the errors of a source text or of a language are those of its translation too', async () => {
  const site = faultySite();
  expect(await places(site, 'second', 'sw')).toEqual(['second/en.mdx', 'second/sw.mdx']);
  site.replace('locales/sw/locale.json', '"ltr"', '"left"');
  expect(await places(site, 'second', 'sw')).toEqual(['second/en.mdx', 'locales/sw/locale.json']);
  expect(await places(site, 'second', 'is')).toEqual(['second/en.mdx', 'second/is.mdx']);
});

test('a part that is sound is said to be, in one line that counts the errors elsewhere', async () => {
  const site = faultySite();
  expect(await check(site, 'new-well', 'en')).toEqual({
    status: 0,
    stdout: 'No errors and no warnings. Elsewhere at least 6 errors.\n',
    stderr: '',
  });
});

for (const [name, words, status, message] of [
  [
    'a misspelt bulletin',
    ['new-wel'],
    2,
    'There is no bulletin and no language "new-wel".\n  to do:     Write "new-well".\n',
  ],
  [
    'a misspelt language',
    ['second', 'iss'],
    2,
    'There is no bulletin and no language "iss".\n  to do:     Write "is".\n',
  ],
  [
    'what is neither',
    ['somewhere'],
    2,
    'There is no bulletin and no language "somewhere".\n  to do:     Write the name of a bulletin or of a language: npm run desk -- status lists them.\n',
  ],
  [
    'a text that is not there',
    ['new-well', 'is'],
    1,
    'There is no text in "is" of "new-well".\n  to do:     Begin it with npm run desk -- new translation new-well is.\n',
  ],
  [
    'an unknown format',
    ['--format', 'gitub'],
    2,
    'There is no format "gitub".\n  to do:     Write "github".\n',
  ],
  [
    'two formats',
    ['--json', '--format', 'github'],
    2,
    'The option "--json" is a format itself.\n  to do:     Write one of --json and --format.\n',
  ],
] as const) {
  test(`check refuses ${name}`, async () => {
    expect(await check(faultySite(), ...words)).toEqual({ status, stdout: '', stderr: message });
  });
}

test('check --format github annotates, and ends with the counts', async () => {
  const { status, stdout } = await check(faultySite(), 'new-well', '--format', 'github');
  const place = 'file=content/bulletins/new-well/sw.mdx,line=2';
  expect(stdout).toBe(
    `::error ${place},title=fields/unknown::"titel" is not a field of a translation.%0Afound: titel%0Aexpected: one of ${/one of (.*?)%0A/.exec(stdout)?.[1] ?? ''}%0Ato do: Rename "titel" to "title".%0A(content/bulletins/new-well/sw.mdx:2)
1 error.
`,
  );
  expect(status).toBe(1);
});
