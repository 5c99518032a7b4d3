import { distance, type Face } from '../../site/typefaces/faces.ts';

/** A whole font that cards are set in, what it holds, and what tells it from others. */
export interface Typeface {
  readonly face: Face;
  readonly characters: ReadonlySet<string>;
  readonly hash: string;
}

/**
 * Puts typefaces in the order in which a page takes them: those of the wanted weight before others.
 * @param typefaces the typefaces of a language
 * @param weight the weight
 * @returns them, the preferred first
 */
export function preferred(typefaces: readonly Typeface[], weight: number): Typeface[] {
  return typefaces.toSorted(({ face: a }, { face: b }) => distance(a, weight) - distance(b, weight));
}

/** Characters that shape others and are not seen themselves: joiners, soft hyphens, marks of direction. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * @param text any text
 * @returns whether a character that is not seen itself is in it
 */
export function holdsUnseen(text: string): boolean {
  return text.search(unseen) !== -1;
}

/**
 * Finds the typeface that a character is set in. Whoever shapes takes letters apart and puts them together as a font has
 * them, so that either form will do; and makes every space of the common one.
 * @param typefaces those that may be taken, the preferred first
 * @param character what readers take for one, a letter with its marks; or several that shall be in the same typeface
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
