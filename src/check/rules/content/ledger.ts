import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { ReceivedText } from '../../../publication/received.ts';
import type { Translation } from '../../../publication/translation.ts';
import { differences, type ListDifference } from '../../../read/findings/differences.ts';
import { applyLedger } from '../../ledger/apply-ledger.ts';
import { wordsBeside, type WordsBeside } from '../../ledger/published-words.ts';
import { rule, type FileRemark } from '../../rule.ts';
import { findTokens, joinTokens } from '../../ledger/tokens.ts';

/** So many places of a text are reported; who sees them knows that it is another text. */
const maxPlaces = 5;

/** Differences with fewer words than this between them are one. */
const minApart = 3;

/** A change with more words than this is not written out again as an entry of the ledger. */
const maxQuoted = 16;

const ids = {
  'ledger/unlisted': { severity: 'error', page: 'ledger', title: 'Words that differ from those received' },
  'ledger/unused': { severity: 'warning', page: 'ledger', title: 'A change in the ledger that is not there' },
} as const satisfies FindingIds;

type LedgerRemark = FileRemark<typeof ids>;

/** A text has the words that were received, but for the changes that its ledger gives a reason for. */
export const ledger = rule({
  ids,
  compares: 'work',
  *run({ work: { translations, received } }) {
    for (const translation of translations) {
      const text = received.find(({ locale }) => locale === translation.locale.tag);
      if (text !== undefined) yield* ofText(translation, text);
    }
  },
});

function* ofText(translation: Translation, text: ReceivedText): Generator<LedgerRemark> {
  const beside = wordsBeside(translation, text);
  const applied = applyLedger(translation.ledger, beside);
  for (const { index, reason } of applied.unused) yield unused(translation, index, { ...text, reason });
  const expected: WordsBeside = { ...beside, received: applied.words };
  const places = together(differences(expected.received, expected.published));
  for (const [index, place] of places.slice(0, maxPlaces).entries()) {
    const more = index === maxPlaces - 1 ? places.length - maxPlaces : 0;
    yield unlisted(translation, { place, beside: expected, file: text.file, more });
  }
}

function together(found: readonly ListDifference[]): ListDifference[] {
  const places: ListDifference[] = [];
  for (const difference of found) {
    const last = places.at(-1);
    if (last !== undefined && difference.after.start - last.after.end < minApart)
      places[places.length - 1] = {
        before: { start: last.before.start, end: difference.before.end },
        after: { start: last.after.start, end: difference.after.end },
      };
    else places.push(difference);
  }
  return places;
}

interface Unlisted {
  readonly place: ListDifference;
  readonly beside: WordsBeside;
  readonly file: string;
  /** How many places are not reported. */
  readonly more: number;
}

function unlisted(
  { file }: Translation,
  { place, beside, file: receivedFile, more }: Unlisted,
): LedgerRemark {
  const { from, to } = inContext(place, beside);
  const isShort =
    Math.max(place.before.end - place.before.start, place.after.end - place.after.start) <= maxQuoted;
  const entry = `- { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, why: "…" }`;
  return {
    rule: 'ledger/unlisted',
    file,
    line: beside.lineOf(place.after.start),
    message: `These words differ from those received, and the ledger does not say why${
      more > 0 ? `; the same is true of ${String(more)} more places` : ''
    }.`,
    found: to,
    expected: `${shortened(from)} (${receivedFile})`,
    hint: isShort
      ? `Write the received words again, or add to "ledger" with the reason: ${entry}`
      : 'Write the received words again, or list the change in "ledger" with its reason.',
  };
}

/** The differing words with a few around them, none of them cut: as many as it takes to know the place. */
function inContext(
  { before, after }: ListDifference,
  { received, published }: WordsBeside,
): { from: string; to: string } {
  const begins = (index: number) => received[index]?.startsWith(' ') !== false;
  const cut = (width: number) => {
    let [head, tail] = [Math.min(width, before.start, after.start), width];
    while (head < before.start && head < after.start && !begins(before.start - head)) head += 1;
    while (!begins(before.end + tail)) tail += 1;
    return {
      from: received.slice(before.start - head, before.end + tail),
      to: published.slice(after.start - head, after.end + tail),
    };
  };
  let width = 2;
  while (width < 8 && findTokens(cut(width).from, received).length > 1) width += 1;
  const { from, to } = cut(width);
  return { from: joinTokens(from), to: joinTokens(to) };
}

function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 80)} … ${words.slice(-30)}` : words;
}

function unused(
  { file, ledger: entries, lineOf }: Translation,
  index: number,
  { file: receivedFile, reason }: ReceivedText & { readonly reason: string },
): LedgerRemark {
  const { from = '', to = '' } = entries[index] ?? {};
  return {
    rule: 'ledger/unused',
    file,
    line: lineOf(['ledger', index]),
    message: reason,
    found: `${from} → ${to}`,
    expected: `words of ${receivedFile}, and what they were changed to in this text`,
    hint: 'Correct this change in "ledger", or delete it.',
  };
}
