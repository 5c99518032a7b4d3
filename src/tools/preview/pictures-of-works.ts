import type { Publication } from '../../publication/model.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { makePictures, type Pictures } from '../../site/pictures/pictures.ts';
import { filesWithErrors, type Remembered } from './remembered.ts';
import { withTextsOf, type ShownTexts } from './shown-texts.ts';

/** The pictures of a work, and what was wrong with them. */
export interface PicturesOfWork {
  readonly pictures: Pictures;
  readonly problems: readonly Finding[];
}

/**
 * Makes the pictures of the works that somebody looks at, once.
 * @param shown all texts
 * @param findings all that was found
 * @param about the site, what was made before, and which works are meant by their folders
 * @returns these pictures, and all that were made before
 */
export async function picturesOf(
  shown: ShownTexts,
  findings: readonly Finding[],
  {
    siteFolder,
    remembered: { pictures },
    isShown,
  }: {
    readonly siteFolder: string;
    readonly remembered: Pick<Remembered, 'pictures'>;
    readonly isShown: (folder: string) => boolean;
  },
): Promise<PicturesOfWork> {
  const { bulletins, pages } = withOwnTexts(shown, findings);
  for (const work of [...bulletins, ...pages]) {
    if (pictures.has(work.folder) || work.media.length === 0 || !isShown(work.folder)) continue;
    const problems: Finding[] = [];
    const one = work.kind === 'page' ? { bulletins: [], pages: [work] } : { bulletins: [work], pages: [] };
    const made = await makePictures(one, siteFolder, (finding) => problems.push(finding));
    pictures.set(work.folder, { pictures: made, problems });
  }
  const all = [...pictures.values()];
  return {
    pictures: new Map(all.flatMap((each) => [...each.pictures])),
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** Where a text with an error is shown on its page in another way than everywhere else, both are among the texts. */
function withOwnTexts({ places, settled, textAt }: ShownTexts, findings: readonly Finding[]): Publication {
  const broken = filesWithErrors(findings);
  const own = Map.groupBy(
    places.filter(({ file }) => broken.has(file)),
    ({ bulletin }) => bulletin.folder,
  );
  return withTextsOf(settled, ({ folder, translations }) => [
    ...translations,
    ...(own.get(folder) ?? []).map((place) => textAt(place).translation),
  ]);
}
