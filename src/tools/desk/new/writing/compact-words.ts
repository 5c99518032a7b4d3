const counts = [1, 2, 3, 5, 11, 21];
const powers = Array.from({ length: 11 }, (_, index) => 10 ** (index + 3));

/**
 * Lists the words by which a language shortens great numbers, in the forms that they take: "million", "milljónir", "万".
 * @param tag a language tag
 * @returns what each multiplies by
 */
export function compactWordsOf(tag: string): Record<string, number> {
  const words: Record<string, number> = {};
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(new Intl.Locale(tag, { numberingSystem: 'latn' }), {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 6,
      useGrouping: false,
    });
    for (const number of powers.flatMap((power) => counts.map((count) => count * power))) {
      const { word, scale } = readCompact(format.formatToParts(number), number);
      if (word !== undefined) words[word] = words[word] === undefined || words[word] === scale ? scale : 0;
    }
  }
  // A word for two numbers is none that can be read.
  return Object.fromEntries(Object.entries(words).filter(([, scale]) => scale > 0));
}

/**
 * @param tag a language tag
 * @returns whether those words stand before their number, as in "milioni 3"
 */
export function isScaleFirst(tag: string): boolean {
  const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
  const types = format.formatToParts(2_000_000).map(({ type }) => type);
  return types.includes('compact') && types.indexOf('compact') < types.indexOf('integer');
}

function readCompact(parts: readonly Intl.NumberFormatPart[], number: number) {
  const written = parts.map(({ type, value }) => {
    if (type === 'decimal') return '.';
    return type === 'integer' || type === 'fraction' ? value : '';
  });
  const words = parts.filter(({ type }) => type === 'compact').map(({ value }) => value);
  // "Tausend" may stand for a thousand without a number beside it.
  const isBeside = written.some((each) => each !== '');
  const [word] = words.length === 1 && isBeside ? (/^[\p{L}\p{M}]+(?=\.?$)/u.exec(words[0] ?? '') ?? []) : [];
  return { word, scale: Math.round(number / Number(written.join(''))) };
}
