import { takenAway } from '../../src/tools/build/lost-addresses.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { check } from '../../src/check/check.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const bulletin = 'content/bulletins/new-well';

const pages = (...files: string[]) => new Map(files.map((file) => [file, '']));
const [english, swahili] = ['en/new-well/index.html', 'sw/new-well/index.html'];

/** What a build says of a site in whose place another was. */
function said(site: TestSite, last: ReadonlyMap<string, string>): string {
  const { publication } = check({ siteFolder: site.folder, day: { date: '2026-06-01', now: 0 } });
  return terminalReport(takenAway(publication, last));
}

const ways: readonly (readonly [
  name: string,
  change: (site: TestSite) => void,
  file: string,
  pages: string,
])[] = [
  [
    'a translation is a draft again',
    (site) => {
      site.replace(`${bulletin}/sw.mdx`, '---\n', '---\nstate: draft\n');
    },
    `${bulletin}/sw.mdx`,
    '/sw/new-well/',
  ],
  [
    'the source text is a draft again',
    (site) => {
      site.replace(`${bulletin}/en.mdx`, '---\n', '---\nstate: review\n');
    },
    `${bulletin}/en.mdx`,
    '/en/new-well/, /sw/new-well/',
  ],
  [
    'its day is another',
    (site) => {
      site.replace(`${bulletin}/bulletin.yaml`, 'published: 2026-02-28', 'published: 2026-07-01');
    },
    `${bulletin}/en.mdx`,
    '/en/new-well/, /sw/new-well/',
  ],
];
for (const [name, change, file, addresses] of ways)
  test(`what readers have the address of is asked about: ${name}`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    expect(said(site, pages(english, swahili))).not.toContain('address/');
    change(site);
    expect(said(site, pages(english, swahili))).toBe(`${file}  warning  address/taken-away
  What was published at ${addresses} waits now, and this build leaves nothing there.
  found:     ${addresses}
  expected:  a page at each address that readers have
  to do:     Make it ready again, or let it have the day that it had; if it is taken back, write "withdrawn" in its bulletin.yaml, which leaves a page that says so.

1 warning.
`);
    expect(said(site, pages('index.html', 'en/other/index.html'))).not.toContain('address/');
  });
