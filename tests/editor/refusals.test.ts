import { build } from '../../src/tools/build/build.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { build as runBuild } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { addresses } from './refusals/addresses.ts';
import { code } from './refusals/code.ts';
import { components } from './refusals/components.ts';
import { fields } from './refusals/fields.ts';
import { figures } from './refusals/figures.ts';
import { files } from './refusals/files.ts';
import { glossary } from './refusals/glossary.ts';
import { languages } from './refusals/languages.ts';
import { links } from './refusals/links.ts';
import { markup } from './refusals/markup.ts';
import { nothing } from './refusals/nothing.ts';
import { pictures } from './refusals/pictures.ts';
import { sharing } from './refusals/sharing.ts';
import { signs } from './refusals/signs.ts';
import { strings } from './refusals/strings.ts';
import { syntax } from './refusals/syntax.ts';
import { tables } from './refusals/tables.ts';
import { vanishing } from './refusals/vanishing.ts';

const groups = {
  fields,
  files,
  syntax,
  strings,
  figures,
  glossary,
  languages,
  addresses,
  code,
  markup,
  components,
  tables,
  vanishing,
  links,
  nothing,
  pictures,
  signs,
  sharing,
};

for (const [group, refusals] of Object.entries(groups)) {
  for (const { name, change, siteUrl, report } of refusals) {
    test(`${group}: ${name} is refused in plain words and leaves the last good site`, async () => {
      const site = copySite('tiny', ['en', 'sw']);
      writeLastGoodSite(site.out);
      const before = hashFolder(site.out);
      change?.(site);
      // In this process: a command of its own for each of them would take a minute longer.
      const { built, findings } = await build({ siteFolder: site.folder, outFolder: site.out, siteUrl });
      expect(errorsIn(terminalReport(findings))).toBe(report.trim());
      expect(built).toBeUndefined();
      expect(hashFolder(site.out)).toBe(before);
    });
  }
}

test('every problem is reported at once, in the order of files and lines', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/en.mdx', 'title: "A new well"\n', '');
  site.replace('content/bulletins/new-well/en.mdx', 'The newest', '<script>1</script>\n\n{1}\n\nThe newest');
  site.replace('content/bulletins/new-well/bulletin.yaml', '02-28', '02-30');
  site.replace('locales/sw/ui.json', '"Lugha"', '""');
  const { stderr, stdout, status } = await runBuild(site);
  const places = [...stderr.matchAll(/^(\S+) {2}error {2}(\S+)$/gm)].map(([, place, rule]) =>
    [place, rule].join(' '),
  );
  expect(places).toEqual([
    'content/bulletins/new-well/bulletin.yaml:1 fields/wrong',
    'content/bulletins/new-well/en.mdx:2 fields/missing',
    'content/bulletins/new-well/en.mdx:9 content/html',
    'content/bulletins/new-well/en.mdx:11 content/expression',
    'locales/sw/ui.json:6 strings/empty',
  ]);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('5 errors.');
  expect(stdout).toBe(`Nothing was published: there is no ${site.out} yet.\n`);
  expect(status).toBe(1);
});

/** The report without its warnings: a change of the source text is also news to its translations. */
function errorsIn(report: string): string {
  const blocks = report.trim().split('\n\n');
  return blocks
    .filter((block) => !/^\S+ {2}warning {2}/.test(block))
    .join('\n\n')
    .replace(/ and \d+ warnings?\.$/, '.');
}
