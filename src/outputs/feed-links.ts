import { outputs } from './outputs.ts';
import { routeOf } from './route-of.ts';

/** A feed that each language has, as the heads of pages name it. */
export interface FeedLink {
  readonly type: string;
  /** @returns the route of that feed of a language */
  routeIn(locale: string): string;
}

/** The feeds of every language. */
export const feedLinks: readonly FeedLink[] = outputs.flatMap((output) =>
  output.feedType === undefined
    ? []
    : [{ type: output.feedType, routeIn: (locale: string) => routeOf(output, { locale }) }],
);
