import type { TestSite } from '../../support/site.ts';

export { english, facts, swahili } from '../refusals/refusal.ts';

/** The folder of the bulletin of `tests/sites/cities`. */
export const cities = 'content/bulletins/demonstration-cities';

/** What an editor gets wrong, and what is said of it: one finding for one cause, with what to do. */
export interface Mistake {
  readonly name: string;
  /** The site in which it is made; `tiny` where none is named. */
  readonly base?: 'cities';
  readonly change: (site: TestSite) => void;
  /** The whole report, word for word; empty where nothing is said. */
  readonly report: string;
}
