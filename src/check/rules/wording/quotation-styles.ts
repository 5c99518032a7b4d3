import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { loneMarks } from '../../wording/lone-marks.ts';
import { pairMarks, type Quotations } from '../../wording/quotation-marks.ts';
import { outermost } from '../../wording/quotations.ts';

/** A text quotes in the marks of its language, and in one kind of them. */
export const wordingQuotationStyles = rule({
  ids: {
    'wording/quotation-unusual': {
      severity: 'warning',
      page: 'wording',
      title: 'Quotation marks of another language',
    },
    'wording/quotation-mixed': {
      severity: 'warning',
      page: 'wording',
      title: 'Two kinds of quotation marks in a text',
    },
  },
  compares: 'text',
  *run(text) {
    const { passages, locale } = text;
    const own = locale.writing.quotationMarks;
    // Around a mark without its counterpart others are put in wrong pairs.
    if (own.length === 0 || loneMarks(text).length > 0) return;
    const quotations = passages.flatMap((passage) =>
      notWithin(pairMarks(passage.words, locale.writing)).map(({ open, close }) => ({
        passage,
        index: open.index,
        length: close.index + 1 - open.index,
        style: open.character + close.character,
        words: opening(passage.words.slice(open.index, close.index + 1)),
      })),
    );
    // Where two kinds are as frequent, the one that came later is the stranger.
    const [usual] = [...Map.groupBy(quotations, ({ style }) => style)].sort(
      ([, one], [, other]) => other.length - one.length,
    );
    if (usual === undefined) return;
    const isOwn = (each: string) => own.some(([open, close]) => shape(open + close) === shape(each));
    const [style, quoted] = usual;
    const half = style.length / 2;
    // What a text does throughout is how its language is written, too.
    const isStrange = !isOwn(style) && quoted.length < minConvention;
    // What is quoted within a quotation of several passages, whose marks stand in others.
    const inner = isOwn(style) ? own[1]?.join('') : undefined;
    const strange = quotations.filter((each) => isStrange || (each.style !== style && each.style !== inner));
    const [first] = strange;
    if (first === undefined) return;
    const { passage, index, length } = first;
    // Each is named, so that one more of them is another finding.
    const found = strange.map(({ words }) => words).join(', ');
    const place = { passage, index, length, found };
    const are = strange.length > 1 ? 'are the less common ones' : 'is the less common one';
    yield isOwn(first.style)
      ? {
          ...place,
          rule: 'wording/quotation-mixed',
          message: `This text uses two kinds of quotation marks; ${strange.length > 1 ? 'these' : 'this'} ${are}.`,
          expected: `${style.slice(0, half)}…${style.slice(half)}, as in the rest of the text`,
          hint: 'Write the same marks throughout the text.',
        }
      : {
          ...place,
          rule: 'wording/quotation-unusual',
          message: 'These are not quotation marks of this language.',
          expected: own.map(([open, close]) => `${open}…${close}`).join(' or '),
          hint: `Write the marks of the language; or add these to "quotationMarks" of locales/${locale.tag}/locale.json, where its press uses them.`,
        };
  },
});

/** Those that stand in no other, nor in one that began before this passage or ends after it. */
function notWithin({ whole, alone }: Quotations): Quotations['whole'] {
  return outermost(whole).filter(
    ({ open, close }) =>
      !alone.some(({ does, index }) =>
        does === 'open' ? index < open.index : does === 'close' && index > close.index,
      ),
  );
}

/** Behind an opening mark on the line, the two closing ones above it are what keyboards and programs happen to write. */
function shape(style: string): string {
  return style.replace(/(?<=^„)“$/u, '”');
}

/** So often nobody uses marks by accident. */
const minConvention = 3;
