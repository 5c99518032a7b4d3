import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { isRendered, type Rendered } from '../../align/counterparts.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { exchangeRemark, type ExchangeWords } from '../../findings/exchange-remark.ts';
import { numbersOf } from '../../numbers/values-of.ts';
import { rule, type PlacedRemark } from '../../rule.ts';
import { exchangeOf } from '../../things/exchanged.ts';
import { nearNumber } from '../../things/near-number.ts';
import type { Thing, ThingKind } from '../../things/thing.ts';
import { thingsOf } from '../../things/things-in.ts';

const ids = {
  'figures/month': { severity: 'warning', page: 'figures', title: 'Another month than in the source text' },
  'figures/weekday': {
    severity: 'warning',
    page: 'figures',
    title: 'Another day of the week than in the source text',
  },
  'figures/currency': {
    severity: 'warning',
    page: 'figures',
    title: 'Another currency than in the source text',
  },
} as const satisfies FindingIds;

/** What is said of each kind, in the order in which it is said. */
const kinds = {
  month: { what: 'a different month', which: 'the month', hint: 'Correct the month.' },
  weekday: { what: 'a different day of the week', which: 'the day', hint: 'Correct the day.' },
  currency: { what: 'a different currency', which: 'the currency', hint: 'Correct the currency.' },
} as const satisfies Partial<Record<ThingKind, ExchangeWords>>;

/**
 * The months, weekdays and currencies that a passage names are those of the passage that it renders. Only an exchange
 * is reported, one here that is not there and one there that is not here: a day may rightly be left out, or said as
 * "tomorrow".
 */
export const figuresThings = rule({
  ids,
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered))
      for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) yield* exchanged(kind, passages);
  },
});

function* exchanged(kind: keyof typeof kinds, passages: Rendered): Generator<PlacedRemark<typeof ids>> {
  const { source, translation } = passages;
  const exchange = exchangeOf(named(kind, source), named(kind, translation));
  // That a whole date is another is said as one.
  if (exchange === undefined || isInDate(exchange.found, translation)) return;
  yield { ...exchangeRemark(passages, exchange, kinds[kind]), rule: `figures/${kind}` };
}

/**
 * What is paid stands beside a number; many currencies have names that mean something else too, such as a unit: those come
 * last.
 */
function named(kind: ThingKind, passage: CheckedPassage): readonly Thing[] {
  const all = thingsOf(passage);
  const things = all.filter((thing) => thing.kind === kind);
  if (kind !== 'currency' || things.length === 0) return things;
  const isUnit = (thing: Thing) => all.some((other) => other.kind === 'unit' && other.index === thing.index);
  const near = things.filter(nearNumber(passage));
  return [...near.filter((thing) => !isUnit(thing)), ...near.filter(isUnit)];
}

function isInDate({ index, text }: Thing, passage: CheckedPassage): boolean {
  return numbersOf(passage).some(
    (number) =>
      number.values.some((value) => value.includes('-')) &&
      number.index < index + text.length &&
      index < number.index + number.text.length,
  );
}
