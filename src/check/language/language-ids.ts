import type { FindingIds } from '../../read/findings/finding-facts.ts';
import type { FileRemark } from '../rule.ts';

/** What is said of words in another language than they should be in. */
export const languageIds = {
  'language/untranslated': {
    severity: 'either',
    page: 'language',
    title: 'Words that are still those of the source text',
  },
  'language/other': { severity: 'either', page: 'language', title: 'Words in another language' },
} as const satisfies FindingIds;

/** A remark on the language of a passage, or of a whole text. */
export type LanguageRemark = FileRemark<typeof languageIds>;
