import type { Cards } from '../cards/cards.ts';
import type { FollowCodes } from '../follow/follow-codes.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { Publication } from '../publication/model.ts';
import type { OwnCode } from '../security/own-code.ts';

/** All that pages are made from: what they are not handed, they cannot read. */
export interface Made {
  readonly publication: Publication;
  /** Slugs of the bulletins whose figures are the same in all their languages. */
  readonly inAgreement: ReadonlySet<string>;
  readonly followCodes: FollowCodes;
  readonly fonts: Fonts;
  readonly pictures: Pictures;
  /** The cards that pages name; a preview has none. */
  readonly cards?: Cards;
  /** Takes down the styles that pages are given; a preview has no policies that would have to allow them. */
  readonly own?: OwnCode;
}

/** What a build makes pages from. */
export type MadeForBuild = Required<Made>;
