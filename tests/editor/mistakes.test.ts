import { check } from '../../src/check/check.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';
import { consequences } from './mistakes/consequences.ts';
import { data } from './mistakes/data.ts';
import { figures } from './mistakes/figures.ts';
import { files } from './mistakes/files.ts';
import { frontMatter } from './mistakes/front-matter.ts';
import { languages } from './mistakes/languages.ts';
import { marks } from './mistakes/marks.ts';
import { merges } from './mistakes/merges.ts';

const groups = { consequences, data, figures, files, frontMatter, languages, marks, merges };

for (const [group, mistakes] of Object.entries(groups)) {
  for (const { name, base, change, report } of mistakes) {
    test(`${group}: of ${name} one thing is said, with what to do`, () => {
      const site = base === undefined ? copySite('tiny', ['en', 'sw']) : copySite(base);
      change(site);
      expect(terminalReport(check({ siteFolder: site.folder }).findings).trim()).toBe(report.trim());
    });
  }
}
