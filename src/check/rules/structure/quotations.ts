import { countOf } from '../../../read/words/english.ts';
import { renderedIn, type Rendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { lengthsOfQuotations } from '../../wording/quotations.ts';

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
      const [wanted, found] = [lengthsOfQuotations(source), lengthsOfQuotations(translation, true)];
      if (found.length >= wanted.length) continue;
      const expected = [source.text.length, source.text.length - Math.min(...wanted)].map(
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
