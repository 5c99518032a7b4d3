import type { CardStyle } from '../card/card.ts';

/** Words on that card, and how they are set. */
export interface StyledWords {
  readonly text: string;
  readonly style: CardStyle;
}

/** The card of the page of all languages. */
export interface RootCard {
  /** Tells all that the card is made of. */
  readonly key: string;
  /** Route below the base. */
  readonly route: string;
  /** The publication's name. */
  readonly name: StyledWords;
  /** The languages' own names, those that have typefaces. */
  readonly languages: readonly StyledWords[];
}
