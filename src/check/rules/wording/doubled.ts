import type { Writing } from '../../../publication/writing.ts';
import type { Translation } from '../../../publication/translation.ts';
import { passageRule, type Remark } from '../../remarks.ts';
import { perBulletin } from '../../per-bulletin.ts';

const inWord = "[\\p{L}\\p{M}\\p{N}\u200C\u200D'’-]";

/** No word stands twice in a row, nor on both sides of an "and", unless the language says so on purpose. */
export const wordingDoubled = passageRule(function* ({ passage, words, locale, source }) {
  const { doubled, allowed, numbers } = signsOf(locale.writing);
  // What a picture shows and its caption stand in lines of their own.
  const text = passage.kind === 'picture' ? words.replaceAll('\n', ' | ') : words;
  for (const { 0: found, index, groups } of text.matchAll(doubled)) {
    const [first = '', joint, last = ''] = [groups?.first, groups?.joint, groups?.last];
    const same = first.toLowerCase();
    if (!/\p{L}/u.test(same) || allowed.has(same)) continue;
    if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(last) && mayBeName(source)) continue;
    if (joint !== undefined && numbers.has(same)) continue;
    yield remarkOn(found.replaceAll(/\s+/g, ' '), first, index);
  }
});

const doubledNames = perBulletin<Translation, boolean>();

/** Names such as "Pago Pago" stand doubled in the source text too. */
function mayBeName(source: Translation | undefined): boolean {
  if (source === undefined) return true;
  const known =
    doubledNames.get(source) ??
    source.passages.some(({ text }) =>
      /(?<!\p{L})(\p{Lu}\p{L}+)(?:-|\s+(?:\p{L}+\s+)?)\1(?!\p{L})/u.test(text),
    );
  doubledNames.set(source, known);
  return known;
}

interface Signs {
  readonly doubled: RegExp;
  readonly allowed: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const signsByWriting = new WeakMap<Writing, Signs>();

function signsOf(writing: Writing): Signs {
  const known = signsByWriting.get(writing) ?? makeSigns(writing);
  signsByWriting.set(writing, known);
  return known;
}

function makeSigns({ conjunctions, reduplications, numberWords }: Writing): Signs {
  const joints = conjunctions.map((each) => RegExp.escape(each)).join('|');
  const joint = joints === '' ? '' : `(?:(?<joint>${joints})\\s+)?`;
  return {
    // As often as it stands in a row: once more in a row that was acknowledged is another problem.
    doubled: new RegExp(
      `(?<!${inWord})(?<first>${inWord}+)(?:\\s+${joint}(?<last>\\k<first>)(?!${inWord}))+`,
      'giu',
    ),
    allowed: new Set(reduplications.map((each) => each.toLowerCase())),
    numbers: new Set(Object.keys(numberWords)),
  };
}

function remarkOn(found: string, first: string, index: number): Remark {
  return {
    rule: 'wording/doubled',
    severity: 'warning',
    index,
    message: 'A word stands here twice.',
    found,
    expected: first,
    hint: 'Delete one of them; or write what the second should have been.',
  };
}
