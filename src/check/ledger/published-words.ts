import { lineInPassage, type TextPassage } from '../../publication/passages.ts';
import { linesOfReceived, type ReceivedText } from '../../publication/received.ts';
import type { Translation } from '../../publication/translation.ts';
import { placedTokens, tokenize, type Token } from './tokens.ts';

/** The words of a translation and of the text that it was received as, ready to be compared. */
export interface WordsBeside {
  readonly received: readonly Token[];
  readonly published: readonly Token[];
  /** Gives the line of the translation on which a published word stands. */
  readonly lineOf: (index: number) => number;
}

/**
 * Takes the words that were received from those that were not: a summary, labels, what pictures show, and a title
 * where the text came without one.
 * @param translation the published text
 * @param text the text as received
 * @returns the words of both, in order
 */
export function wordsBeside(translation: Translation, text: ReceivedText): WordsBeside {
  const { lines, postTime } = linesOfReceived(text.text);
  const title = translation.passages.filter(({ kind }) => kind === 'title');
  const body = translation.passages.filter(({ field, kind }) => field === undefined && kind !== 'picture');
  const passages = hasTitle(lines, title, body) ? [...title, ...body] : body;
  const published = passages.flatMap((passage) =>
    placedTokens(passage.text).map((placed) => ({ ...placed, passage })),
  );
  const items = new Set(body.filter(({ kind }) => kind === 'item').map(({ text }) => tokenize(text)[0]));
  const isText =
    postTime !== undefined && tokenize(postTime).join('') === tokenize(body.at(-1)?.text ?? '').join('');
  const kept = isText ? [...lines, postTime] : lines;
  return {
    received: kept.flatMap((line) => tokenize(unlisted(line, items))),
    published: published.map(({ token }) => token),
    lineOf: (index) => {
      const at = published[index] ?? published.at(-1);
      return at === undefined ? 1 : lineInPassage(translation, at.passage, at.index);
    },
  };
}

/** The first line is the title if it has more words of the title than of the text's first passage. */
function hasTitle(
  [first = '']: readonly string[],
  [title]: readonly TextPassage[],
  [opening]: readonly TextPassage[],
): boolean {
  return likeness(first, title?.text ?? '') >= likeness(first, opening?.text ?? '');
}

function likeness(one: string, other: string): number {
  const [words, others] = [tokenize(one), new Set(tokenize(other))];
  const common = words.filter((word) => others.has(word)).length;
  return common / Math.max(1, words.length, others.size);
}

/** A mark or number before an item is made by the page, unless the passage itself begins with it; given the items' first words. */
function unlisted(line: string, items: ReadonlySet<Token | undefined>): string {
  const [mark] = /^(?:[•*·–-]|\p{Nd}+[.)])\s+/u.exec(line) ?? [];
  if (mark === undefined) return line;
  const rest = line.slice(mark.length);
  return items.has(tokenize(rest)[0]) ? rest : line;
}
