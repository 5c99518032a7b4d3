import { runsIn } from '../i18n/script-letters.ts';
import type { CoreOf } from './core.ts';
import { coverage } from './coverage.ts';
import { cut, type Cut } from './cut.ts';
import { facesFor, type Face } from './faces.ts';
import { partedAt, rareIn } from './rare-letters.ts';
import type { Setting } from './shown-words.ts';
import { charactersIn } from './shows-in.ts';
import { slants, weights, type Slant } from './type-rules.ts';
import { unicodeRange } from './unicode-range.ts';
import type { WordsBySetting } from './words-of-pages.ts';

/** A whole font, and what it is for on a page. */
export interface FaceOnPage extends Face {
  readonly family: string;
  /** ISO 15924 code of the only script that it draws there: it is a guest among others' words. */
  readonly guest?: string;
}

/** A font that is cut to the words of pages, and for which characters they use it. */
export interface FaceCut extends Cut {
  readonly face: FaceOnPage;
  /** The weights and slants of words that it draws. */
  readonly isFor: ReadonlySet<Setting>;
  /** Whether it holds what is rare alone, and the cut before it the rest of the same face. */
  readonly isRare: boolean;
  readonly unicodeRange: string;
}

/**
 * Gives each word to the fonts in which a browser draws it: each character to the first that holds it, of its weight and
 * slant.
 * @param faces the fonts, the preferred first
 * @param words the words; fonts stay whole without them
 * @param coreOf what those faces hold besides that draw any of the words; what is rare is cut from these by itself
 * @param usual those of the words that most pages show: nothing in them is rare
 * @returns the cuts in which anything is shown, in the order in which pages name them: where the ranges of two of one family
 * overlap, browsers ask the last
 */
export async function cutFaces(
  faces: readonly FaceOnPage[],
  words: WordsBySetting | undefined,
  coreOf: CoreOf = () => undefined,
  usual: WordsBySetting = new Map(),
): Promise<FaceCut[]> {
  const cuts: Omit<FaceCut, 'unicodeRange'>[] = [];
  for (const face of faces) {
    const family = faces.filter((other) => other.family === face.family);
    const isFor = new Set(settings.filter((setting) => facesIn(family, setting).includes(face)));
    const saidIn = (some: WordsBySetting) => [...isFor].map((setting) => some.get(setting) ?? '').join('\n');
    const needed = words && wordsFor(face, saidIn(words));
    const taken = new Set(
      cuts.filter((other) => !isFor.isDisjointFrom(other.isFor)).flatMap(({ characters }) => characters),
    );
    const add = (made: Cut, isRare = false) => {
      const isMain = taken.size === 0 && face.guest === undefined && !isRare;
      const characters = made.characters.filter((character) => isMain || !joining.test(character));
      if (characters.some((character) => /\S/u.test(character)))
        cuts.push({ ...made, face, isFor, isRare, characters });
    };
    if (needed === undefined) add(await whole(face, taken));
    else if (await draws(face, needed, taken)) {
      const core = face.guest === undefined ? coreOf(face) : undefined;
      const [others, rare] =
        core === undefined ? [needed, ''] : partedAt(needed, rareIn(needed, core, saidIn(usual)));
      const main = await cut(face.font, `${others}\n${core?.pieces ?? ''}`, taken);
      add(main);
      if (rare !== '') add(await cut(face.font, rare, taken.union(new Set(main.characters))), true);
    }
  }
  return cuts.map((each, index) => {
    const rivals = cuts.filter(
      (other, at) =>
        !each.isFor.isDisjointFrom(other.isFor) && (other.face.family !== each.face.family || at < index),
    );
    const others = rivals.flatMap(({ characters }) => characters);
    return { ...each, unicodeRange: unicodeRange(each.characters, others) };
  });
}

/** Signs that letters of any script may be joined with: they stay in the face of the letters. */
const joining = /\u200C|\u200D|\u25CC/;

const settings = weights.flatMap((weight) => slants.map((slant): Setting => `${weight} ${slant}`));

function facesIn(faces: readonly FaceOnPage[], setting: Setting): FaceOnPage[] {
  const [weight = '', style = ''] = setting.split(' ');
  return facesFor(faces, Number(weight), style as Slant);
}

/** A guest draws what is in its script, and neither spaces nor signs that scripts have in common. */
function wordsFor({ guest }: FaceOnPage, words: string): string {
  return guest === undefined ? words : runsIn(words, guest).join('\n');
}

/** Whether anything of some words is drawn with a face. */
async function draws({ font }: FaceOnPage, words: string, taken: ReadonlySet<string>): Promise<boolean> {
  const held = await coverage(font);
  return [...charactersIn(words)].some((part) => /\S/u.test(part) && held.has(part) && !taken.has(part));
}

async function whole({ font, guest }: FaceOnPage, taken: ReadonlySet<string>): Promise<Cut> {
  const held = [...(await coverage(font))].filter((character) => !taken.has(character));
  const own = guest === undefined ? held : held.filter((character) => runsIn(character, guest).length > 0);
  return { characters: own.sort(), bytes: font };
}
