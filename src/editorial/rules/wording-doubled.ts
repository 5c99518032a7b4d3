import type { Writing } from '../../publication/writing.ts';
import { passageRule, type Remark } from '../remarks.ts';

const word = "[\\p{L}\\p{M}\\p{N}\u200C\u200D'’-]+";

/** No word stands twice in a row, nor on both sides of an "and", unless the language says so on purpose. */
export const wordingDoubled = passageRule(function* ({ passage, words, locale }) {
  const { doubled, allowed, numbers } = signsOf(locale.writing);
  // What a picture shows and its caption stand in lines of their own.
  const text = passage.kind === 'picture' ? words.replaceAll('\n', ' | ') : words;
  for (const { 0: found, index, groups } of text.matchAll(doubled)) {
    const [first = '', joint, second = ''] = [groups?.first, groups?.joint, groups?.second];
    const same = first.toLowerCase();
    if (same !== second.toLowerCase() || !/\p{L}/u.test(same) || allowed.has(same)) continue;
    if (/^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second)) continue;
    if (joint !== undefined && numbers.has(same)) continue;
    yield remarkOn(found.replaceAll(/\s+/g, ' '), first, index);
  }
});

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
  const inWord = "[\\p{L}\\p{M}\\p{N}\u200C\u200D'’-]";
  return {
    // The second word is only looked at: it may itself be the first of another pair.
    doubled: new RegExp(
      `(?<!${inWord})(?<first>${word})\\s+${joint}(?<second>\\k<first>)(?!${inWord})`,
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
