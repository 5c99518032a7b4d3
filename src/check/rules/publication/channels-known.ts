import { siteFile } from '../../../publication/site.ts';
import type { PublicationRule } from '../../rule.ts';

/** A way to follow that is for some languages only names languages that exist, or nobody would be shown it. */
export const channelsKnown: PublicationRule = ({ site, localeFolders }, report) => {
  for (const [index, { locales = [] }] of site.channels.entries()) {
    for (const [position, tag] of locales.entries()) {
      if (localeFolders.includes(tag)) continue;
      report({
        rule: 'locale/unknown',
        severity: 'error',
        file: siteFile,
        line: site.lineOf(['channels', index, 'locales', position]),
        message: `The publication has no language "${tag}".`,
        found: tag,
        expected: `one of ${localeFolders.join(', ')}`,
        hint: `Correct "${tag}", or delete it.`,
      });
    }
  }
};
