import { digit, digitOf, hasDecimals, numberPattern, plainDigits, writtenLike } from '../numerals.ts';
import type { Random } from '../random.ts';
import {
  atPlace,
  byWord,
  inParagraph,
  textFile,
  wordsOf,
  type Inject,
  type Kinds,
  type Subject,
} from '../subject.ts';

const isIndian = ({ locale }: Subject) => ['gu', 'bn'].includes(locale);

/** An injector that spoils one number as it is written. */
function atNumber(spoil: (number: string, subject: Subject) => string | undefined): Inject {
  return atPlace(
    () => numberPattern,
    ([number], subject) => spoil(number, subject),
  );
}

function withDigit(number: string, index: number, change: (value: number, zero: number) => string): string {
  const characters = Array.from(number);
  const found = digitOf(characters[index] ?? '');
  return found === undefined ? number : characters.with(index, change(found.value, found.zero)).join('');
}

const digitPlaces = (number: string) =>
  [...Array.from(number).entries()].filter(([, character]) => digitOf(character)).map(([index]) => index);

function otherDigits(count: number, random: Random): string {
  return Array.from({ length: count }, (_, index) =>
    String(index === 0 ? 1 + random.below(9) : random.below(10)),
  ).join('');
}

/** Faults in numbers. */
export const figures: Kinds = {
  'figures/digit-changed': atNumber((number, { random }) => {
    const places = digitPlaces(number);
    const index = random.pick(places) ?? 0;
    return withDigit(number, index, (value, zero) => {
      const others = [...Array(10).keys()].filter((other) => other !== value && (index > 0 || other > 0));
      return digit(zero, random.pick(others) ?? 1);
    });
  }),
  'figures/digits-transposed': atNumber((number) => {
    const characters = Array.from(number);
    const index = characters.findIndex((character, place) => {
      const [here, next] = [digitOf(character), digitOf(characters[place + 1] ?? '')];
      return here && next && here.value !== next.value && (place > 0 || next.value > 0);
    });
    if (index === -1) return undefined;
    const [here = '', next = ''] = characters.slice(index, index + 2);
    return characters
      .with(index, next)
      .with(index + 1, here)
      .join('');
  }),
  'figures/zero-lost': atNumber((number, subject) => {
    const digits = plainDigits(number);
    if (digits.length < 3 || !digits.endsWith('0') || hasDecimals(number)) return undefined;
    return writtenLike(digits.slice(0, -1), number, isIndian(subject));
  }),
  'figures/number-replaced': atNumber((number, subject) => {
    const digits = plainDigits(number);
    if (digits.length < 2 || hasDecimals(number)) return undefined;
    const other = otherDigits(digits.length, subject.random);
    return other === digits ? undefined : writtenLike(other, number, isIndian(subject));
  }),
  'figures/number-lost': atPlace(
    () => new RegExp(`${numberPattern.source}(?:\\p{L}|\\p{M})* `, 'gu'),
    () => '',
  ),
  'figures/number-added': atPlace(
    () => /(?<=\p{L}{2}[\p{L}\p{M}]* )(?=\p{L}[\p{L}\p{M}]* \p{L})/gu,
    (_, subject) => {
      const like = numberPattern.exec(subject.site.read(textFile(subject.slug, subject.locale)))?.[0] ?? '1';
      numberPattern.lastIndex = 0;
      return `${writtenLike(otherDigits(2 + subject.random.below(3), subject.random), like.slice(0, 1), false)} `;
    },
  ),
  'figures/two-swapped': inParagraph((paragraph, subject) => {
    const found = subject.random.shuffle([...paragraph.matchAll(numberPattern)]);
    const [first] = found;
    const second = found.find(([number]) => first && plainDigits(number) !== plainDigits(first[0]));
    if (first === undefined || second === undefined || paragraph.includes('](')) return undefined;
    const [early, late] = first.index < second.index ? [first, second] : [second, first];
    const between = paragraph
      .slice(early.index + early[0].length, late.index)
      .replace(/^\./, '')
      .trim();
    // "2025 March 3" is the same day as "3 March 2025".
    if (wordsOf(subject).months.includes(between)) return undefined;
    return (
      paragraph.slice(0, early.index) +
      late[0] +
      paragraph.slice(early.index + early[0].length, late.index) +
      early[0] +
      paragraph.slice(late.index + late[0].length)
    );
  }),
  'figures/month-changed': byWord((subject) => {
    const { months } = wordsOf(subject);
    return Object.fromEntries(months.map((month, index) => [month, months[(index + 1) % 12] ?? '']));
  }),
  'figures/day-part-changed': byWord((subject) => wordsOf(subject).dayParts),
  'figures/decade-changed': byWord((subject) => wordsOf(subject).decades),
  'figures/percent-sign-lost': atPlace(
    (subject) => new RegExp(wordsOf(subject).percent, 'gu'),
    () => '',
  ),
  'figures/decimal-moved': atPlace(
    () => /(?<!\p{Nd})(\p{Nd}{2,3})([.,])(\p{Nd})(?!\p{Nd})/gu,
    ([, whole = '', sign = '', decimals = '']) => whole.slice(0, -1) + sign + whole.slice(-1) + decimals,
  ),
  'figures/decimal-read-as-group': atPlace(
    () => /(?<!\p{Nd})(\p{Nd}{1,3})([.,])(?:(\p{Nd})|(\p{Nd})00)(?![.,]?\p{Nd})/gu,
    ([, whole = '', sign = '', decimal, hundreds]) => {
      const other = sign === '.' ? ',' : '.';
      if (hundreds !== undefined) return `${whole}${other}${hundreds}`;
      const zero = digitOf(whole[0] ?? '0')?.zero ?? 0x30;
      return `${whole}${other}${decimal ?? ''}${digit(zero, 0)}${digit(zero, 0)}`;
    },
  ),
  'figures/digits-mixed-in-number': atNumber((number, { random }) => {
    const index = random.pick(digitPlaces(number)) ?? 0;
    if (plainDigits(number).length < 2) return undefined;
    return withDigit(number, index, (value, zero) => digit(zero === 0x30 ? 0x9e6 : 0x30, value));
  }),
  'figures/scale-word-changed': byWord((subject) => wordsOf(subject).scales),
  'figures/spelled-number-changed': byWord((subject) => wordsOf(subject).numbers),
  'figures/range-end-changed': atPlace(
    () => /(?<=\p{Nd})–(\p{Nd}+)/gu,
    (_, { random }) => random.pick(['', '–99']),
  ),
  'figures/qualifier-changed': byWord((subject) => wordsOf(subject).qualifiers),
};
