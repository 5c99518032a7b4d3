import { countOf } from '../../../read/words/english.ts';
import { anchorsOf } from '../../align/anchors.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { counterpartRule } from '../../remarks.ts';

/** What is quoted in the source text is quoted in the translation. */
export const structureQuotations = counterpartRule(function* ({ source, translation }) {
  const [wanted, found] = [anchorsOf(source).quotations, anchorsOf(translation).quotations];
  if (wanted === found) return;
  const isFewer = found < wanted;
  yield {
    rule: 'structure/quotations',
    message: `This passage has ${isFewer ? 'fewer' : 'more'} quotations than in the source text.`,
    found: `${countOf(found, 'quotation')}: ${opening(translation.text)}`,
    expected: `${countOf(wanted, 'quotation')}, as in ${namePlace(source)}`,
    hint: isFewer
      ? 'Look for a quotation that was left out or lost its marks.'
      : 'Look for words that the source text does not quote.',
  };
});
