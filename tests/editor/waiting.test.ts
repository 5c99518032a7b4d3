import { check } from '../../src/check/check.ts';
import type { Checked } from '../../src/check/judge.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { laterIn } from '../../src/publication/readiness.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const later = 'content/bulletins/later';

/** The tiny site with a bulletin of 1 December 2031. */
function siteWithLater(): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(`${later}/bulletin.yaml`, 'published: 2031-12-01\n');
  site.write(`${later}/en.mdx`, '---\ntitle: "Later"\nsummary: "Later."\n---\n\nIt comes later.\n');
  return site;
}

function checkedOn(site: TestSite, date: string): Checked {
  return check({ siteFolder: site.folder, day: { date, now: 0 } });
}

const slugs = ({ publication }: Checked) => publication.bulletins.map(({ slug }) => slug);

test('a bulletin waits until its day, and is published on it', () => {
  const site = siteWithLater();
  const before = checkedOn(site, '2031-11-30');
  expect(slugs(before)).toEqual(['new-well']);
  expect(laterIn(before.publication)).toEqual([{ slug: 'later', until: '2031-12-01' }]);
  for (const date of ['2031-12-01', '2032-01-01']) {
    const { publication } = checkedOn(site, date);
    expect(publication.bulletins.map(({ slug }) => slug)).toEqual(['later', 'new-well']);
    expect(publication.waiting).toEqual([]);
  }
});

test('the day begins where the publication is', () => {
  const site = siteWithLater();
  const at = (time: string) => check({ siteFolder: site.folder, day: { now: Date.parse(time) } });
  expect(slugs(at('2031-11-30T21:00:00Z'))).toEqual(['new-well']);
  site.replace('content/site.yaml', 'sourceLocale', 'timeZone: Africa/Nairobi\nsourceLocale');
  expect(slugs(at('2031-11-30T20:59:59Z'))).toEqual(['new-well']);
  expect(slugs(at('2031-11-30T21:00:00Z'))).toEqual(['later', 'new-well']);
});

test('what waits stops no build before its day, and is checked like everything else', () => {
  const site = siteWithLater();
  site.replace(`${later}/en.mdx`, 'summary:', 'sumary:');
  const severities = ({ findings }: Checked) =>
    findings.filter(({ file }) => file.startsWith(later)).map(({ severity }) => severity);
  expect(severities(checkedOn(site, '2031-11-30'))).toEqual(['warning']);
  expect(severities(checkedOn(site, '2031-12-01'))).toEqual(['error']);
  expect(severities(check({ siteFolder: site.folder, withDrafts: true }))).toEqual(['error']);
});

test('without its source text no text goes out, be it for its language alone', () => {
  const site = siteWithLater();
  site.replace('content/bulletins/new-well/bulletin.yaml', 'published', 'sourceLocale: sw\npublished');
  site.replace('locales/sw/locale.json', '{', '{ "state": "draft",');
  const { publication } = checkedOn(site, '2032-01-01');
  expect(publication.bulletins.map(({ slug }) => slug)).toEqual(['later']);
  expect(publication.waiting.map(({ file, why }) => [file.split('/').at(-1), why.kind])).toEqual([
    ['en.mdx', 'source'],
    ['sw.mdx', 'language'],
  ]);
});

test('a link to a bulletin that waits leads nowhere yet', () => {
  const site = siteWithLater();
  site.replace('content/bulletins/new-well/en.mdx', 'The newest', 'The [newest](/en/later/)');
  const found = checkedOn(site, '2031-11-30').findings.map(({ file, message }) => `${file}: ${message}`);
  expect(found).toContain(
    'content/bulletins/new-well/en.mdx: This link leads to a text that is not published before 2031-12-01.',
  );
});

test('a publication whose first bulletin waits replaces no site', () => {
  const site = siteWithLater();
  site.remove('content/bulletins/new-well');
  site.write('content/bulletins/draft/bulletin.yaml', 'published: 2020-01-01\ndraft: true\n');
  expect(terminalReport(checkedOn(site, '2031-11-30').findings))
    .toBe(`content/bulletins/  error  publication/empty
  The first bulletin is published on 2031-12-01, so there is none to publish today.
  found:     nothing
  expected:  at least one bulletin whose day has come
  to do:     Correct "published" in content/bulletins/later/bulletin.yaml if that day is wrong; otherwise, build again on that day.

1 error.
`);
});
