import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { rule } from '../../rule.ts';

/** What is said where there is nothing to publish. */
export const emptyPublicationIds = {
  'publication/empty': { severity: 'error', page: 'files', title: 'Nothing to be published' },
} as const satisfies FindingIds;

/** A publication has a language and a bulletin: an empty one must not replace a full one by a slip of the pen. */
export const somethingPublished = rule({
  ids: emptyPublicationIds,
  compares: 'publication',
  *run({ localeFolders, workFolders }) {
    if (localeFolders.length === 0)
      yield {
        rule: 'publication/empty',
        file: 'locales/',
        message: 'The publication has no language.',
        found: 'nothing',
        expected: 'a folder for each language, such as locales/en/',
        hint: 'Add a folder for the language of the source texts.',
      };
    // Bulletins that could not be read were reported for what is wrong with them.
    if (!workFolders.some(({ kind }) => kind === 'bulletin'))
      yield {
        rule: 'publication/empty',
        file: 'content/bulletins/',
        message: 'There is no bulletin to publish.',
        found: 'nothing',
        expected: 'a folder for each bulletin',
        hint: 'Add a bulletin, such as content/bulletins/first-news/.',
      };
  },
});
