import { chance } from '../../support/chance.ts';
import type { Edit } from './edit.ts';
import type { EditedSite } from './edited-site.ts';
import { bulletins } from './kinds/bulletins.ts';
import { code } from './kinds/code.ts';
import { languages } from './kinds/languages.ts';
import { publication } from './kinds/publication.ts';
import { spoilt } from './kinds/spoilt.ts';
import { texts } from './kinds/texts.ts';
import { makeSite, type Size } from './make-site.ts';
import type { Next } from './next.ts';

/** Every kind of edit. */
export const edits: readonly Edit[] = [
  ...texts,
  ...bulletins,
  ...languages,
  ...publication,
  ...code,
  ...spoilt,
];

/** What was done before a build. */
export interface Step {
  /** Counted from 1; 0 is the first build. */
  readonly number: number;
  /** What was done, and to what. */
  readonly told: string;
  /** The site as it is then. */
  readonly site: EditedSite;
  /** Does something to what the last build left. */
  readonly spoil?: ((left: Parameters<NonNullable<Edit['spoil']>>[0]) => string) | undefined;
}

/**
 * Edits a site at random, and always in the same way for the same seed. Kinds of edits come in turn, shuffled, so that the
 * rare ones come as often as the others; now and then the site is as it was some steps ago.
 * @param size of the site
 * @param seed any number
 * @param kinds the kinds of edits; all, by default
 * @returns the steps, without end
 */
export function* randomSteps(size: Size, seed: number, kinds: readonly Edit[] = edits): Generator<Step> {
  let last = makeSite(size, chance(seed));
  const past = [last];
  yield { number: 0, told: 'the first build', site: last };
  let deck: Edit[] = [];
  for (let number = 1; ; number += 1) {
    const next = chance(seed * 1_000_003 + number);
    const site = structuredClone(last);
    let told: string | undefined;
    let spoil: Step['spoil'];
    while (told === undefined) {
      const kind = deck.pop();
      if (kind === undefined) {
        deck = shuffled(kinds, next);
        continue;
      }
      const { name, change, spoil: act } = kind;
      const what = change ? change(site, next) : '';
      if (what === undefined) continue;
      told = [name, what].filter((word) => word !== '').join(': ');
      if (act) spoil = (left) => act(left, next);
    }
    const back = past.length > 3 && next(20) === 0 ? past.at(-2 - next(past.length - 2)) : undefined;
    if (back !== undefined) told = `as it was some steps ago, instead of ${told}`;
    const step =
      back === undefined ? { number, told, site, spoil } : { number, told, site: structuredClone(back) };
    last = step.site;
    past.push(last);
    if (past.length > 8) past.shift();
    yield step;
  }
}

function shuffled<T>(list: readonly T[], next: Next): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(next(left.length), 1));
}
