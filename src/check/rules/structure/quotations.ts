import { countOf } from '../../../read/words/english.ts';
import { renderedIn, type Rendered } from '../../align/counterparts.ts';
import { namePlace, type CheckedPassage } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { letterWords } from '../../language/letters.ts';
import { quotationsOf } from '../../wording/quotations.ts';

/**
 * What is quoted in the source text is in the translation. That it is quoted there too nobody can ask: translators say in
 * their own words what somebody said, and put names in marks. So it is missed where the passage is too short to hold it, or
 * has marks around other quotations.
 */
export const structureQuotations = rule({
  ids: {
    'structure/quotations': {
      severity: 'warning',
      page: 'structure',
      title: 'More or fewer quotations than in the source text',
    },
  },
  compares: 'pair',
  *run(pair) {
    const passages = renderedIn(pair);
    const ratio = lettersOf(passages, 'translation') / Math.max(1, lettersOf(passages, 'source'));
    for (const { source, translation } of passages) {
      const [wanted, found] = [quotationsOf(source), quotationsOf(translation, true)];
      if (found.length >= wanted.length || found.length >= leastOf(wanted, translation)) continue;
      const expected = [source.text.length, source.text.length - shortestOf(wanted)].map(
        (each) => each * ratio,
      );
      if (found.length === 0 && !isShort(translation.text.length, expected)) continue;
      yield {
        passage: translation,
        rule: 'structure/quotations',
        message: 'This passage has fewer quotations than in the source text.',
        found: `${countOf(found.length, 'quotation')}: ${opening(translation.text)}`,
        expected: `${countOf(wanted.length, 'quotation')}, as in ${namePlace(source)}`,
        hint: 'Look for a quotation that was left out or lost its marks.',
      };
    }
  },
});

/** Fewer words are a name, or what somebody only calls so: translators say it without marks. */
const minWords = 4;

/** How many quotations nobody would leave out; what stands in the translation as it is needs no marks. */
function leastOf(wanted: readonly string[], { words }: CheckedPassage): number {
  return wanted.filter((quoted) => isSaid(quoted) && !words.includes(quoted)).length;
}

/** Scripts without capitals may have no spaces between words either. */
function isSaid(quoted: string): boolean {
  return letterWords(quoted).length >= minWords || /[\p{Lo}\p{M}]{12}/u.test(quoted);
}

function shortestOf(quotations: readonly string[]): number {
  return Math.min(...quotations.map(({ length }) => length));
}

/** So much shorter than expected any passage may be. */
const usual = 0.95;

/** A quotation that is a smaller part of its passage is not missed by length. */
const noticed = 0.88;

/** Whether a passage is rather as long as it would be without its quotation. */
function isShort(length: number, [whole = 1, without = 1]: readonly number[]): boolean {
  const distance = (expected: number) => Math.abs(Math.log(length / Math.max(1, expected)));
  return without < noticed * whole && length < usual * whole && distance(without) < distance(whole);
}

function lettersOf(passages: readonly Rendered[], side: keyof Rendered): number {
  return passages.reduce((total, { [side]: { text } }) => total + text.length, 0);
}
