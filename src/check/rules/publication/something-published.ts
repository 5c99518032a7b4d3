import { errorAt } from '../../../read/findings/error-at.ts';
import type { PublicationRule } from '../../rule.ts';

/** A publication has a language and a bulletin: an empty one must not replace a full one by a slip of the pen. */
export const somethingPublished: PublicationRule = ({ localeFolders, workFolders }, report) => {
  if (localeFolders.length === 0)
    report(
      errorAt('publication/empty', 'locales/', {
        message: 'The publication has no language.',
        found: 'nothing',
        expected: 'a folder for each language, such as locales/en/',
        hint: 'Add a folder for the language of the source texts.',
      }),
    );
  // Bulletins that could not be read were reported for what is wrong with them.
  if (!workFolders.some(({ kind }) => kind === 'bulletin'))
    report(
      errorAt('publication/empty', 'content/bulletins/', {
        message: 'There is no bulletin to publish.',
        found: 'nothing',
        expected: 'a folder for each bulletin',
        hint: 'Add a bulletin, such as content/bulletins/first-news/.',
      }),
    );
};
