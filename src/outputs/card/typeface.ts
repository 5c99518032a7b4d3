import { weightsOf, type Face } from '../../site/typefaces/faces.ts';

/** A whole font that cards are set in, what it holds, and what tells it from others. */
export interface Typeface {
  readonly face: Face;
  readonly characters: ReadonlySet<string>;
  readonly hash: string;
}

/** What is set: titles alone have faces of their own. */
export interface Use {
  readonly weight: number;
  readonly isTitle: boolean;
}

/**
 * Puts typefaces in the order in which a page takes them: a title's own first, those of the wanted weight before others.
 * @param typefaces the typefaces of a language
 * @param use what is set
 * @returns those that may be taken, the preferred first
 */
export function preferred(typefaces: readonly Typeface[], { weight, isTitle }: Use): Typeface[] {
  return typefaces
    .filter(({ face }) => isTitle || face.use === 'text')
    .sort(
      ({ face: a }, { face: b }) =>
        Number(b.use === 'titles') - Number(a.use === 'titles') || distance(a, weight) - distance(b, weight),
    );
}

function distance(face: Face, weight: number): number {
  const [least, greatest] = weightsOf(face);
  return Math.max(0, least - weight, weight - greatest);
}

/** Characters that shape others and are not seen themselves: joiners, soft hyphens, marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Finds the typeface that a character is set in. Whoever shapes takes letters apart and puts them together as a font has
 * them, so that either form will do; and makes every space of the common one.
 * @param typefaces those that may be taken, the preferred first
 * @param character what readers take for one: a letter with its marks
 * @returns the first that holds all of it, or undefined
 */
export function typefaceFor<Font extends Typeface>(
  typefaces: readonly Font[],
  character: string,
): Font | undefined {
  const seen = character.replaceAll(unseen, '').replaceAll(/\s/g, ' ');
  const forms = [seen.normalize('NFC'), seen.normalize('NFD')].map((form) => Array.from(form));
  return typefaces.find(({ characters }) =>
    forms.some((form) => form.every((character) => characters.has(character))),
  );
}
