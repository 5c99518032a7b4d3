import { desk, withoutNames } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const swahili = 'locales/sw/ui.json';
const beside = 'locales/sw/acknowledged.json';
const check = (site: TestSite) => desk('check', '--site', site.folder);
const acknowledgement = (rule: string, what: string) =>
  `[\n  { "rule": ${JSON.stringify(rule)}, "what": ${JSON.stringify(what)}, "why": "so it is said" }\n]\n`;

const warnings: readonly (readonly [string, string, string, string])[] = [
  [
    'a string left in the source language',
    '"Kwa lugha moja tu"',
    '"One language only"',
    `locales/sw/ui.json:49  warning  strings/untranslated
  The string "alongside.back" of the language "sw" is the same as in "en".
  found:     One language only
  expected:  the words in this language
  to do:     Translate "alongside.back"; where both languages say it so, acknowledge it.
`,
  ],
  [
    'a string in another script',
    '"Lugha zote"',
    '"সব ভাষা"',
    `locales/sw/ui.json:7  warning  strings/script
  The string "languages.all" of the language "sw" is mostly written in another script.
  found:     সব ভাষা
  expected:  words in the script "Latn"
  to do:     Write "languages.all" in this language; where the words are a name, acknowledge it.
`,
  ],
  [
    'a string with a space at its end',
    '"Lugha zote"',
    '"Lugha zote "',
    `locales/sw/ui.json:7  warning  strings/stray
  The string "languages.all" of the language "sw" holds a space at its beginning or end.
  found:     "Lugha zote "
  expected:  the words alone
  to do:     Take it out of "languages.all".
`,
  ],
  [
    'a string with letters that look alike but are not found',
    '"Lugha zote"',
    '"Lugha zo\u0302te zote"',
    `locales/sw/ui.json:7  warning  strings/form
  The string "languages.all" of the language "sw" has letters put together in an unusual way, so a search would miss them.
  found:     zo\u0302te
  expected:  z\u00F4te
  to do:     Copy the word from "expected".
`,
  ],
];

for (const [name, from, to, report] of warnings) {
  test(`${name} is a warning, until it is acknowledged beside the strings`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(swahili, from, to);
    const { status, stdout } = await check(site);
    expect(withoutNames(stdout)).toBe(`${report}\n1 warning.\n`);
    expect(status).toBe(0);
    const [, rule = ''] = /warning {2}(\S+)/.exec(stdout) ?? [];
    const [, found = ''] = /found: {5}(.*)/.exec(stdout) ?? [];
    site.write(beside, acknowledgement(rule, found));
    expect((await check(site)).stdout).toBe('No errors and no warnings.\n');
  });
}

for (const [name, to] of [
  ['two spaces', 'Lugha  zote'],
  ['a sign without width', 'Lugha\\uFEFF zote'],
  ['a lost letter', 'Lugha z\uFFFDte'],
  ['a note to self', 'TODO lugha zote'],
] as const) {
  test(`${name} in a string is found`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace(swahili, 'Lugha zote', to);
    expect((await check(site)).stdout).toContain('locales/sw/ui.json:7  warning  strings/stray  ');
  });
}

for (const [name, to] of [
  ['a name of few letters', '"QR"'],
  ['a name in another script among its own words', '"Lugha zote za QR (বাংলা)"'],
  ['what one language calls everything and another a note to self', '"todo lugha zote"'],
] as const) {
  test(`${name} in a string is no problem`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.replace('locales/en/ui.json', '"All languages"', '"QR"');
    site.replace(swahili, '"Lugha zote"', to);
    expect((await check(site)).stdout).toBe('No errors and no warnings.\n');
  });
}

test('two ways to write one language may share their strings', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  for (const file of ['locale.json', 'ui.json'])
    site.write(`locales/en-GB/${file}`, site.read(`locales/en/${file}`));
  site.replace('locales/en-GB/locale.json', '"English"', '"British English"');
  expect((await check(site)).stdout).not.toContain('strings/');
});

test('an acknowledgement of strings that no longer applies is reported where it stands', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(beside, acknowledgement('strings/untranslated', 'All languages'));
  expect((await check(site)).stdout).toBe(`locales/sw/acknowledged.json:2  warning  acknowledged/unused
  The warning that this acknowledgement is about is not there.
  found:     strings/untranslated: All languages
  expected:  the id of a warning of locales/sw/ui.json, and the words after its "found:"
  to do:     Delete the acknowledgement; or correct it, if the warning is still reported.

1 warning.
`);
});

test('acknowledgements of strings have a strict form', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(beside, '[\n  { "rule": "strings/script", "what": "QR", "wy": "a name" }\n]\n');
  const { status, stdout } = await check(site);
  expect(stdout).toContain(`locales/sw/acknowledged.json:2  error  fields/unknown
  "wy" is not a field of "strings/script" in this file.
  found:     wy
  expected:  one of rule, what, why, times
  to do:     Rename "wy" to "why".
`);
  expect(status).toBe(1);
});
