import type { Typeface } from './typeface.ts';

/** How the cards of a language are set. */
export interface CardStyle {
  /** Tag of the language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 15924 codes of the scripts that are told apart, that of the language first. */
  readonly scripts: readonly string[];
  readonly typefaces: readonly Typeface[];
  /** How large text and titles are beside Latin ones. */
  readonly textScale: number;
  readonly titleScale: number;
  /** Height of a title's lines, in em. */
  readonly titleLeading: number;
}

/** What a card says. */
export interface CardWords {
  /** The publication's name. */
  readonly name: string;
  /** The language's own name. */
  readonly language: string;
  readonly date: string;
  /** With soft hyphens where its words may be broken. */
  readonly title: string;
}

/** The card of a bulletin in a language. */
export interface Card {
  /** Tells all that the card is made of. */
  readonly key: string;
  /** Route below the base; it names the key, so that whoever kept an older card by its address asks for the new one. */
  readonly route: string;
  readonly words: CardWords;
  readonly style: CardStyle;
}
