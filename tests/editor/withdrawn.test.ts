import { check } from '../../src/check/check.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { hostRules } from '../../src/tools/hosts/host-rules.ts';
import type { Publication } from '../../src/publication/model.ts';
import { unreadablePublication } from '../../src/publication/read-publication.ts';
import { reasonFor } from '../../src/publication/withdrawal.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';
import { copySite, type TestSite } from '../support/site.ts';

const well = 'content/bulletins/new-well';

/** The tiny site with another bulletin, so that something is left, and its first withdrawn. */
function withdrawn(withdrawal: string): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('content/bulletins/other/bulletin.yaml', 'published: 2026-01-01\n');
  site.write(
    'content/bulletins/other/en.mdx',
    '---\ntitle: "Other"\nsummary: "Other."\n---\n\nOther news.\n',
  );
  site.replace(`${well}/bulletin.yaml`, 'figures:', `withdrawn: ${withdrawal}\nfigures:`);
  return site;
}

const reportOf = (site: TestSite) => terminalReport(check({ siteFolder: site.folder }).findings);

test('what is no withdrawal is refused in words', () => {
  const why = 'why, in the source language or by language, such as { en: "…", sw: "…" }';
  const refused: readonly [withdrawal: string, found: string, expected: string][] = [
    ['true', 'true', 'the day and the reason, such as { date: 2026-12-01, why: { en: "…" } }'],
    ['{ date: 2026-02-30, why: "x" }', '2026-02-30', 'a day that exists, written like 2023-05-20'],
    ['{ date: 2026-02-27, why: "x" }', '"2026-02-27"', 'a day that is not before "published"'],
    ['{ date: 2026-03-01, why: [] }', '[]', why],
    ['{ date: 2026-03-01, why: {} }', '{}', why],
    ['{ date: 2026-03-01, why: "" }', 'nothing', why],
  ];
  for (const [withdrawal, found, expected] of refused) {
    const report = reportOf(withdrawn(withdrawal));
    expect(report, withdrawal).toContain(`  found:     ${found}\n  expected:  ${expected}\n`);
    expect(report).toMatch(/1 error\.\n$/);
  }
  expect(reportOf(withdrawn('{ date: 2026-03-01 }'))).toContain(
    'A bulletin needs the field "withdrawn.why".',
  );
});

test('a reason in no language of the publication is a slip of the pen', () => {
  const site = withdrawn('{ date: 2026-03-01, why: { en: "Dry.", sw: "Vikavu.", sv: "Torra." } }');
  expect(reportOf(site)).toBe(`${well}/bulletin.yaml:2  error  locale/unknown
  The publication has no language "sv".
  found:     sv
  expected:  one of en, sw
  to do:     Rename "sv" to "sw".

1 error.
`);
});

test('no rule looks at a text that was withdrawn, and links to its page lead somewhere', () => {
  const site = withdrawn('{ date: 2026-03-01, why: { en: "Dry.", sw: "Vikavu." } }');
  site.replace(`${well}/sw.mdx`, 'kumi na viwili', 'kumi na  kumi');
  site.replace('content/bulletins/other/en.mdx', 'Other news', 'Other [news](/en/new-well/)');
  expect(reportOf(site)).toBe('');
});

test('the reason is the one in the language of its readers, else in that of the source text, else the first', () => {
  const bulletin = (why: Readonly<Record<string, string>>) =>
    ({ sourceLocale: 'en', withdrawn: { date: '2026-03-01', why } }) as Publication['bulletins'][number];
  const all = bulletin({ gu: 'સૂકા', en: 'Dry', sw: 'Vikavu' });
  const [sw, is, en] = [localeOf('sw'), localeOf('is'), localeOf('en')];
  const publication = { ...unreadablePublication, locales: [en, is, sw] };
  expect(reasonFor(all, sw, publication)).toEqual({ text: 'Vikavu', tag: 'sw', locale: sw });
  expect(reasonFor(all, is, publication)).toEqual({ text: 'Dry', tag: 'en', locale: en });
  const inNone = bulletin({ gu: 'સૂકા', sw: 'Vikavu' });
  expect(reasonFor(inNone, is, publication)).toEqual({ text: 'સૂકા', tag: 'gu', locale: undefined });
});

test('former addresses lead to the page that says so; a standalone edition is nowhere any more', () => {
  const site = withdrawn('{ date: 2026-03-01, why: "Dry." }\nformerly: [old-well]');
  const { publication } = check({ siteFolder: site.folder });
  const choices = { documentRoot: '/', headers: [], languageAtRoot: false };
  expect(hostRules(publication, choices).moved).toEqual([
    { from: '/en/old-well/', to: '/en/new-well/' },
    { from: '/sw/old-well/', to: '/sw/new-well/' },
  ]);
});

test('a draft that says it was withdrawn was never published', () => {
  const site = withdrawn('{ date: 2026-03-01, why: "Dry." }\ndraft: true');
  const { publication } = check({ siteFolder: site.folder });
  expect(publication.withdrawn).toEqual([]);
});
