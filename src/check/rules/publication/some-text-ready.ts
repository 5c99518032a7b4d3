import { laterIn, waitingWorks } from '../../../publication/readiness.ts';
import { rule } from '../../rule.ts';
import { emptyPublicationIds } from './something-published.ts';

/** A text goes out: where all of them wait, nothing may replace what was published last. Only a build asks. */
export const someTextReady = rule({
  ids: emptyPublicationIds,
  compares: 'publication',
  *run(publication) {
    const { bulletins, workFolders } = publication;
    const folders = workFolders.filter(({ kind }) => kind === 'bulletin');
    // Bulletins that could not be read were reported for what is wrong with them.
    const waiting = waitingWorks(publication);
    const areAllWaiting = folders.every(({ folder }) => waiting.has(folder));
    if (bulletins.length > 0 || folders.length === 0 || !areAllWaiting) return;
    const [first] = laterIn(publication);
    yield {
      rule: 'publication/empty',
      file: 'content/bulletins/',
      found: 'nothing',
      ...(first === undefined
        ? {
            message: 'No text is ready, so there is none to publish.',
            expected: 'at least one text that is ready, in a bulletin without "draft: true"',
            hint: 'When a text is written, run npm run desk -- ready <bulletin> <language>.',
          }
        : {
            message: `The first bulletin is published on ${first.until}, so there is none to publish today.`,
            expected: 'at least one bulletin whose day has come',
            hint: `Correct "published" in content/bulletins/${first.slug}/bulletin.yaml if that day is wrong; otherwise, build again on that day.`,
          }),
    };
  },
});
