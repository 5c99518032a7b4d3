import { desk } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const swahili = 'content/bulletins/new-well/sw.mdx';
const check = (site: TestSite) => desk('check', '--site', site.folder);
const acknowledge = (site: TestSite, ...words: string[]) =>
  desk('acknowledge', ...words, '--site', site.folder);

async function nameIn(site: TestSite): Promise<string> {
  return /acknowledge ([0-9a-z]{5}) --why/.exec((await check(site)).stdout)?.[1] ?? '';
}

test('acknowledge writes a warning and its reason into the text, in every place, and the check says no more of it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(swahili, 'Kipya kiko', 'Kipya  kiko kiko');
  site.replace(
    swahili,
    'sasa kina visima kumi na viwili.\n\n',
    'sasa kina visima kumi na viwili, kiko kiko.\n\n',
  );
  const before = site.read(swahili);
  const ended = await acknowledge(site, await nameIn(site), '--why', 'so it is said');
  expect(ended).toEqual({
    status: 0,
    stdout: `${swahili} acknowledges wording/doubled: kiko kiko in 2 places.\n`,
    stderr: '',
  });
  const line = '  - { rule: wording/doubled, what: "kiko kiko", why: "so it is said", times: 2 }\n';
  expect(site.read(swahili)).toBe(before.replace('---\n\n', `acknowledged:\n${line}---\n\n`));
  expect((await check(site)).stdout).not.toContain('wording/doubled');
});

test('a warning of a string is acknowledged beside the strings', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const strings = 'locales/sw/ui.json';
  site.replace(strings, '"Kwa lugha moja tu"', '"One language only"');
  site.replace(strings, '"Lugha zote"', '"সব ভাষা"');
  const before = site.read(strings);
  for (const _ of [1, 2])
    expect((await acknowledge(site, await nameIn(site), '--why', 'a name')).status).toBe(0);
  expect((await check(site)).stdout).toBe('No errors and no warnings.\n');
  expect(site.read(strings)).toBe(before);
  expect(JSON.parse(site.read('locales/sw/acknowledged.json'))).toEqual([
    { rule: 'strings/script', what: 'সব ভাষা', why: 'a name' },
    { rule: 'strings/untranslated', what: 'One language only', why: 'a name' },
  ]);
});

test('a warning about a mark alone can be acknowledged', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(swahili, 'kando ya shule.', 'kando (ya shule.');
  expect((await acknowledge(site, await nameIn(site), '--why', 'so it is said')).status).toBe(0);
  expect((await check(site)).stdout).toBe('No errors and no warnings.\n');
});

for (const why of [[], ['--why', ' … ']]) {
  test(`acknowledge wants a reason: ${why.join(' ') || 'none'}`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(swahili, 'Kipya kiko', 'Kipya kiko kiko');
    const before = site.read(swahili);
    expect(await acknowledge(site, await nameIn(site), ...why)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'The command "acknowledge" needs the reason.\n  to do:     Write why the warning is right as it is: --why "…".\n',
    });
    expect(site.read(swahili)).toBe(before);
  });
}

test('what cannot be written is told, to be written by hand', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(swahili, 'Kipya kiko', 'Kipya kiko kiko');
  site.replace(swahili, 'revision:', 'acknowledged: [\n  # none\n]\nrevision:');
  expect(await acknowledge(site, await nameIn(site), '--why', 'so')).toEqual({
    status: 1,
    stdout: '',
    stderr: `The front matter of ${swahili} is written in an unusual way.\n  to do:     Write into its list "acknowledged": - { rule: wording/doubled, what: "kiko kiko", why: "so" }\n`,
  });
});
