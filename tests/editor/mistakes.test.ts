import { check } from '../../src/editorial/check.ts';
import { terminalReport } from '../../src/editorial/reporters/terminal.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';
import { consequences } from './mistakes/consequences.ts';
import { figures } from './mistakes/figures.ts';
import { files } from './mistakes/files.ts';
import { marks } from './mistakes/marks.ts';

const groups = { consequences, figures, files, marks };

for (const [group, mistakes] of Object.entries(groups)) {
  for (const { name, base, change, report } of mistakes) {
    test(`${group}: of ${name} one thing is said, with what to do`, () => {
      const site = base === undefined ? copySite('tiny', ['en', 'sw']) : copySite(base);
      change(site);
      expect(terminalReport(check({ siteFolder: site.folder }).findings).trim()).toBe(report.trim());
    });
  }
}
