import type { Writing } from '../../publication/writing.ts';
import type { Rendered } from '../align/counterparts.ts';
import { quotationsOf } from './quotations.ts';
import { cutSentences } from './sentences.ts';

/**
 * @param passages a passage and the one that renders it
 * @returns the words of both without what is quoted in the language of the source text: that says nothing in that of the
 *   translation; blanks stand for that, so that all else is in its place
 */
export function withoutShared({ source, translation }: Rendered): [string, string] {
  return quotationsOf(source)
    .filter((quoted) => quoted !== '' && translation.text.includes(quoted))
    .reduce<[string, string]>(
      ([theirs, ours], quoted) => [theirs.replace(quoted, blank), ours.replace(quoted, blank)],
      [source.text, translation.text],
    );
}

const blank = (text: string) => ' '.repeat(text.length);

/** Words that stand beside others, and where they begin in their passage. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * @param source words of a passage
 * @param translation those of the one that renders it
 * @param writings how their languages are written
 * @returns the smallest parts of which both have as many, side by side: clauses, sentences, or the whole
 */
export function sideBySide(
  source: string,
  translation: string,
  [sourceWriting, writing]: readonly [Writing, Writing],
): [Part, Part][] {
  const [wanted, found] = [cutSentences(source, sourceWriting), cutSentences(translation, writing)];
  for (const cut of [clausesOf, (sentences: readonly string[]) => sentences]) {
    for (const one of wanted.map(cut)) {
      const other = found.map(cut).find(({ length }) => length === one.length);
      if (other === undefined) continue;
      const [theirs, ours] = [placed(one, source), placed(other, translation)];
      return theirs.flatMap((part, index): [Part, Part][] => {
        const rendered = ours[index];
        return rendered === undefined ? [] : [[part, rendered]];
      });
    }
  }
  return [
    [
      { text: source, start: 0 },
      { text: translation, start: 0 },
    ],
  ];
}

/** Parts that follow each other in a text. */
function placed(parts: readonly string[], whole: string): Part[] {
  let from = 0;
  return parts.map((text) => {
    const start = Math.max(from, whole.indexOf(text, from));
    from = start + text.length;
    return { text, start };
  });
}

function clausesOf(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => sentence.split(/(?<=[;؛])\s+/u));
}
