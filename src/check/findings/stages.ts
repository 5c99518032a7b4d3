import { mediaFolder } from '../../text/pictures.ts';
import type { Publication } from '../../publication/model.ts';
import { waitingWorks, type Waiting } from '../../publication/readiness.ts';
import { workAt, worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { toBeWritten } from './to-be-written.ts';

/**
 * What a file belongs to: to what goes out, to what goes out later, of which who publishes is warned in time, or to
 * unfinished work, which is the concern of those alone who write it.
 */
export type Stage = 'out' | 'later' | 'unfinished';

/**
 * Tells what is found in what goes out from what is found elsewhere.
 * @param whole all that was read
 * @param released what of it goes out
 * @returns what a file belongs to: with a text that waits go the pictures that only such texts may show, with a work
 * of which nothing goes out its whole folder, with a language that is only begun all its files
 */
export function stages(whole: Publication, released: Publication): (file: string) => Stage {
  const texts = new Map(whole.waiting.map(({ file, why }) => [file, stageOf(why)]));
  const byFolder = Map.groupBy(whole.waiting, ({ folder }) => folder);
  const works = waitingWorks(whole);
  const shown = new Set(
    worksOf(released).flatMap(({ translations }) =>
      translations.flatMap(({ pictures }) => pictures.map(({ file }) => file)),
    ),
  );
  return (file) => {
    const [root, language = ''] = file.split('/');
    if (root === 'locales') return whole.draftLocales.includes(language) ? 'unfinished' : 'out';
    const place = workAt(file);
    if (place === undefined) return 'out';
    const own = texts.get(file);
    if (own !== undefined) return own;
    const waiting = byFolder.get(place.folder) ?? [];
    if (works.has(place.folder))
      return waiting.some(({ why }) => why.kind === 'day') ? 'later' : 'unfinished';
    const isPicture = place.inside.startsWith(`${mediaFolder}/`);
    return isPicture && waiting.length > 0 && !shown.has(file) ? 'unfinished' : 'out';
  };
}

function stageOf({ kind }: Waiting['why']): Stage {
  return kind === 'day' ? 'later' : 'unfinished';
}

/**
 * @param finding what was found
 * @param stage what its file belongs to
 * @returns the finding; a warning where it is of later, a draft's where it is of unfinished work
 */
export function inStage(finding: Finding, stage: Stage): Finding {
  if (stage === 'out') return finding;
  return stage === 'later' ? { ...finding, severity: 'warning' } : { ...finding, draft: true };
}

/**
 * Says of texts that nobody has written in yet only that, in place of all that they lack.
 * @param findings what was found in unfinished work
 * @param whole all that was read
 * @returns the findings, one for each such text
 */
export function withoutScaffolds(
  findings: readonly Finding[],
  { workFolders, waiting }: Publication,
): Finding[] {
  const waits = new Set(waiting.map(({ file }) => file));
  const begun = workFolders.flatMap(({ texts }) => texts.filter(({ isUntouched }) => isUntouched));
  const files = new Set(begun.map(({ file }) => file).filter((file) => waits.has(file)));
  return [...findings.filter(({ file }) => !files.has(file)), ...Array.from(files, toBeWritten)];
}
