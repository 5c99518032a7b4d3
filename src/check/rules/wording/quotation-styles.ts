import { excerpt } from '../../../read/findings/excerpt.ts';
import { pairMarks, type MarkPair } from '../../wording/quotation-marks.ts';
import { textRule, type Place, type Remark } from '../../remarks.ts';

/** A text quotes in the marks of its language, and in one kind of them. */
export const wordingQuotationStyles = textRule(function* ({ locale }, places) {
  const own = locale.writing.quotationMarks;
  if (own.length === 0) return;
  const byStyle = new Map<string, Quoted[]>();
  for (const place of places) {
    for (const { open, close } of pairMarks(place.words, locale.writing).whole) {
      const style = open.sign + close.sign;
      const quoted = { place, index: open.index, text: place.words.slice(open.index, close.index + 1) };
      const known = byStyle.get(style);
      if (known) known.push(quoted);
      else byStyle.set(style, [quoted]);
    }
  }
  const isOwn = (style: string) => own.some(([open, close]) => open + close === style);
  for (const [style, quoted] of byStyle)
    if (!isOwn(style)) for (const each of quoted) yield unusual(each, own);
  // Where two kinds are as frequent, the one that came later is the stranger.
  const kinds = [...byStyle]
    .filter(([style]) => isOwn(style))
    .sort(([, one], [, other]) => other.length - one.length);
  for (const [, quoted] of kinds.slice(1)) for (const each of quoted) yield mixed(each, kinds[0]?.[0] ?? '');
});

interface Quoted {
  readonly place: Place;
  readonly index: number;
  readonly text: string;
}

function unusual({ place, index, text }: Quoted, own: readonly MarkPair[]): Remark & { place: Place } {
  return {
    place,
    index,
    rule: 'wording/quotation-unusual',
    severity: 'warning',
    message: 'These are not quotation marks of this language.',
    found: () => shortened(text),
    expected: own.map(([open, close]) => `${open}…${close}`).join(' or '),
    hint: 'Write the marks of the language.',
  };
}

function mixed({ place, index, text }: Quoted, style: string): Remark & { place: Place } {
  const half = style.length / 2;
  return {
    place,
    index,
    rule: 'wording/quotation-mixed',
    severity: 'warning',
    message: 'This text quotes in two kinds of marks; here stands the rarer.',
    found: () => shortened(text),
    expected: `${style.slice(0, half)}…${style.slice(half)}, as in the rest of the text`,
    hint: 'Write the same marks throughout the text.',
  };
}

function shortened(quotation: string): string {
  const words = excerpt(quotation).split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ');
}
