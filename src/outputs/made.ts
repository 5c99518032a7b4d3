import type { Cards } from './card/cards.ts';
import type { FollowCodes } from '../site/follow-code/follow-codes.ts';
import type { FaceRules } from '../site/typefaces/face-token.ts';
import type { Faces, Fonts } from '../site/typefaces/fonts.ts';
import type { Pictures } from '../site/pictures/pictures.ts';
import type { Publication } from '../publication/model.ts';
import type { OutdatedFigure } from '../publication/outdated.ts';
import type { Finding } from '../read/findings/finding.ts';
import type { OwnCode } from '../site/policy/own-code.ts';
import type { OutputPath } from './output.ts';

/** All that pages are made from: what they are not handed, they cannot read. */
export interface Made {
  readonly publication: Publication;
  /** Slugs of the bulletins whose figures are the same in all their languages. */
  readonly inAgreement: ReadonlySet<string>;
  /** The key figures that outdated translations state otherwise, by the texts' files. */
  readonly outdatedFigures: ReadonlyMap<string, readonly OutdatedFigure[]>;
  readonly followCodes: FollowCodes;
  /** Gives the rules of typefaces: in a build what stands for them until all pages are rendered. */
  readonly faceRules: FaceRules;
  /** The fonts that pages name, from when they are known. */
  readonly fonts?: Fonts;
  readonly pictures: Pictures;
  /** The cards that pages name; a preview has none. */
  readonly cards?: Cards | undefined;
  /** Takes down the styles that pages are given; a preview has no policies that would have to allow them. */
  readonly own?: OwnCode;
  /** What a preview shows beside what is published. */
  readonly preview?: Preview;
}

/** The pages of a preview. */
export interface Preview {
  /** The files of outputs that have others than in a build, by the outputs' names: pages of texts that do not go out. */
  readonly paths: Readonly<Record<string, readonly OutputPath[]>>;
  /**
   * @param route a page's route
   * @returns what that page lists
   */
  publicationOf(route: string): Publication;
  /**
   * @param route a page's route
   * @param html the page
   * @param problems what was found while it was made
   * @returns the page with all that was found in it, and whether it goes out
   */
  withFindings(route: string, html: string, problems?: readonly Finding[]): string;
  /**
   * @param route a page's route
   * @returns what is told of that page, in no form that is shown: where it is another, the page has to be shown anew
   */
  saysOf(route: string): string;
}

/** What a build makes pages from. */
export interface MadeForBuild extends Omit<Made, 'preview' | 'fonts'> {
  readonly cards: Cards;
  readonly own: OwnCode;
  /** The whole fonts, which are cut to the words of the pages. */
  readonly faces: Faces;
}
