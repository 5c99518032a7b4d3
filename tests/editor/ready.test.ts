import { deskOn } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';
const draft = '---\nstate: draft\n';

/** The tiny site, its Swahili text a draft that nothing is wrong with. */
async function siteWithDraft(): Promise<TestSite> {
  const site = copySite('tiny', ['en', 'sw']);
  await deskOn(site, 'fresh', 'new-well', 'sw');
  site.replace(swahili, '---\n', draft);
  return site;
}

test('a draft that is sound becomes ready, and no other byte of it changes', async () => {
  const site = await siteWithDraft();
  const before = site.read(swahili);
  expect(await deskOn(site, 'ready', 'new-well', 'sw')).toEqual({
    status: 0,
    stdout: `${swahili} is ready. The next npm run build publishes it.\n`,
    stderr: '',
  });
  expect(site.read(swahili)).toBe(before.replace(draft, '---\n'));
});

test('a draft with an error stays one, and ready says what is missing', async () => {
  const site = await siteWithDraft();
  site.replace(swahili, 'summary:', 'sumary:');
  const before = site.read(swahili);
  const { status, stdout, stderr } = await deskOn(site, 'ready', 'new-well', 'sw');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(
    `${swahili}:4  error  fields/unknown\n  "sumary" is not a field of a translation.\n`,
  );
  expect(stderr).toMatch(
    /\n1 error\.\ncontent\/bulletins\/new-well\/sw\.mdx is not ready: 1 error\.\n {2}to do: {5}Correct the errors, then run this command again\.\n$/,
  );
  expect(site.read(swahili)).toBe(before);
});

test('ready names the passages that moved, asks for fresh, and fresh refuses where a number is not there', async () => {
  const site = await siteWithDraft();
  site.replace(english, 'beside the school', 'beside the school of 1874');
  expect(await deskOn(site, 'ready', 'new-well', 'sw')).toEqual({
    status: 1,
    stdout: '',
    stderr: `The source text has changed since ${swahili} was begun: paragraph 2.\n  to do:     Look at these passages of ${english}, then run: npm run desk -- fresh new-well sw\n`,
  });
  const before = site.read(swahili);
  expect(before).toContain(draft);
  expect(await deskOn(site, 'fresh', 'new-well', 'sw')).toEqual({
    status: 1,
    stdout: '',
    stderr: `${swahili} does not give every number of the passages that have changed: 1874 (paragraph 2).\n  to do:     Bring it up to date with ${english}, then run this command again.\n`,
  });
  expect(site.read(swahili)).toBe(before);
  site.replace(swahili, 'ya shule', 'ya shule ya 1874');
  expect((await deskOn(site, 'fresh', 'new-well', 'sw')).status).toBe(0);
  expect((await deskOn(site, 'ready', 'new-well', 'sw')).status).toBe(0);
});

test('fresh refuses a number that has changed in the source text alone', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  for (const [file, from, to] of [
    [english, 'the school.', 'the school of 1874.'],
    [swahili, 'ya shule.', 'ya shule ya 1874.'],
  ] as const)
    site.replace(file, from, to);
  expect((await deskOn(site, 'fresh', 'new-well', 'sw')).status).toBe(0);
  site.replace(english, '1874', '1847');
  const { status, stderr } = await deskOn(site, 'fresh', 'new-well', 'sw');
  expect(status).toBe(1);
  expect(stderr).toContain(
    'does not give every number of the passages that have changed: 1847 (paragraph 2).',
  );
});

test('a translation that says no revision is not ready', async () => {
  const site = await siteWithDraft();
  site.write(swahili, site.read(swahili).replace(/revision:.*\n/, ''));
  expect((await deskOn(site, 'ready', 'new-well', 'sw')).stderr).toBe(
    `${swahili} does not say which source text it renders.\n  to do:     Make sure that it renders ${english} as it is now, then run: npm run desk -- fresh new-well sw\n`,
  );
});

test('a source text that becomes ready takes along what waits for it, and its problems', async () => {
  const site = await siteWithDraft();
  site.replace(english, '---\n', draft);
  expect((await deskOn(site, 'ready', 'new-well', 'sw')).stdout).toBe(
    `${swahili} is ready. It waits until its source text is ready.\n`,
  );
  site.replace(swahili, 'title:', 'titel:');
  const refused = await deskOn(site, 'ready', 'new-well', 'en');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`${swahili}:2  error  fields/unknown\n`);
  site.replace(swahili, 'titel:', 'title:');
  site.replace('content/bulletins/new-well/bulletin.yaml', 'published', 'draft: true\npublished');
  expect((await deskOn(site, 'ready', 'new-well', 'en')).stdout).toBe(
    `${english} is ready. It waits with its bulletin, until "draft: true" is taken out of bulletin.yaml.\n`,
  );
});

test('what is said of other texts keeps none from being ready', async () => {
  const site = await siteWithDraft();
  site.replace(english, 'twelve wells now.\n', 'twelve wells wells now.\n');
  site.write('content/bulletins/other/bulletin.yaml', 'published: soon\n');
  const { status, stdout } = await deskOn(site, 'fresh', 'new-well', 'sw');
  expect({ status, stdout: stdout.includes('is noted') }).toEqual({ status: 0, stdout: true });
  expect(await deskOn(site, 'ready', 'new-well', 'sw')).toEqual({
    status: 0,
    stdout: `${swahili} is ready. The next npm run build publishes it.\n`,
    stderr: '',
  });
});

for (const [words, status, stderr] of [
  [['new-wel', 'sw'], 1, 'There is no bulletin "new-wel".\n  to do:     Write "new-well".\n'],
  [
    ['new-well', 'fr'],
    1,
    'The publication has no language "fr".\n  to do:     Begin the language with npm run desk -- new language fr.\n',
  ],
] as const)
  test(`ready refuses ${words.join(' ')}`, async () => {
    const ended = await deskOn(copySite('tiny', ['en', 'sw']), 'ready', ...words);
    expect(ended).toEqual({ status: ended.status, stdout: '', stderr });
    expect(ended.status).toBeGreaterThanOrEqual(status);
  });

test('a language that is begun is in no list and stops nobody, and its texts wait for it', async () => {
  const site = await siteWithDraft();
  await deskOn(site, 'new', 'language', 'fr');
  await deskOn(site, 'ready', 'new-well', 'sw');
  const french = 'content/bulletins/new-well/fr.mdx';
  site.write(french, site.read(swahili));
  expect(await deskOn(site, 'status', 'new-well', 'fr')).toMatchObject({ status: 0 });
  expect((await deskOn(site, 'status', 'new-well', 'fr')).stdout).toContain('\n  waits');
  const { status, stdout } = await deskOn(site, 'check');
  expect(status).toBe(0);
  expect(stdout).toContain('Not ready, which stops nobody:\n');
  expect(stdout).toMatch(/\n {2}locales\/fr\/ui\.json: \d+ errors\n/);
  site.replace('locales/fr/locale.json', '"state": "draft"', '"calendar": "gregory"');
  expect((await deskOn(site, 'check')).status).toBe(1);
});

test('what leads to a text that will not be there is not ready', async () => {
  const site = await siteWithDraft();
  const [yaml, other] = ['new-well', 'other'].map((slug) => `content/bulletins/${slug}/bulletin.yaml`);
  const on = (day: string) => `published: ${day}\n`;
  site.write(other ?? '', on('2031-01-01'));
  site.write('content/bulletins/other/en.mdx', '---\ntitle: "A"\nsummary: "B."\n---\n\nC.\n');
  site.replace(swahili, 'Kipya', '[Kingine](/en/other/). Kipya');
  const found = `${swahili}:12  error  content/broken-link
  This link leads to a text that is not published before 2031-01-01.
  found:     /en/other/
  expected:  a page that is there when this one is
  to do:     Delete the link until that text is published, or let this one wait for it.
`;
  expect((await deskOn(site, 'ready', 'new-well', 'sw')).stderr).toContain(found);
  site.write(other ?? '', `${on('2020-01-01')}draft: true\n`);
  expect((await deskOn(site, 'ready', 'new-well', 'sw')).stderr).toContain(
    found.replace('before 2031-01-01', 'yet'),
  );
  // On its own day the other is there.
  site.write(other ?? '', on('2031-01-01'));
  site.replace(yaml ?? '', on('2026-02-28'), on('2031-01-01'));
  const { status, stdout, stderr } = await deskOn(site, 'ready', 'new-well', 'sw');
  expect(status, stderr).toBe(0);
  expect(stdout).toContain(
    `${swahili} is ready. The first npm run build on 2031-01-01 or after it publishes it.\n`,
  );
});

test('a text that nobody has written in is not ready', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  await deskOn(site, 'new', 'translation', 'new-well', 'is');
  expect(await deskOn(site, 'ready', 'new-well', 'is')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'content/bulletins/new-well/is.mdx is still to be written.\n  to do:     Write it first.\n',
  });
});
