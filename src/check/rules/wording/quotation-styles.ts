import { opening } from '../../findings/opening.ts';
import { textRule } from '../../remarks.ts';
import { pairMarks } from '../../wording/quotation-marks.ts';

/** A text quotes in the marks of its language, and in one kind of them. */
export const wordingQuotationStyles = textRule(function* ({ passages, locale }) {
  const own = locale.writing.quotationMarks;
  if (own.length === 0) return;
  const quotations = passages.flatMap((passage) =>
    pairMarks(passage.words, locale.writing).whole.map(({ open, close }) => ({
      passage,
      index: open.index,
      length: close.index + 1 - open.index,
      style: open.character + close.character,
      found: () => opening(passage.words.slice(open.index, close.index + 1)),
    })),
  );
  const byStyle = Map.groupBy(quotations, ({ style }) => style);
  const isOwn = (style: string) => own.some(([open, close]) => open + close === style);
  for (const { style: _, ...quotation } of quotations.filter((each) => !isOwn(each.style)))
    yield {
      ...quotation,
      rule: 'wording/quotation-unusual',
      message: 'These are not quotation marks of this language.',
      expected: own.map(([open, close]) => `${open}…${close}`).join(' or '),
      hint: 'Write the marks of the language.',
    };
  // Where two kinds are as frequent, the one that came later is the stranger.
  const [usual, ...rarer] = [...byStyle]
    .filter(([style]) => isOwn(style))
    .sort(([, one], [, other]) => other.length - one.length);
  const [style = ''] = usual ?? [];
  const half = style.length / 2;
  for (const [, quoted] of rarer)
    for (const { style: _, ...quotation } of quoted)
      yield {
        ...quotation,
        rule: 'wording/quotation-mixed',
        message: 'This text uses two kinds of quotation marks; this is the less common one.',
        expected: `${style.slice(0, half)}…${style.slice(half)}, as in the rest of the text`,
        hint: 'Write the same marks throughout the text.',
      };
});
