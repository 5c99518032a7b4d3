import { toAscii } from '../read/words/digits.ts';

/** Signs that part the thousands of a number, or its fraction. */
const separators = /[\s\u00A0\u202F.,'’_٬٫]/gu;

/**
 * Says how a number that people wrote for people is written as a plain one.
 * @param written what stands in a file, such as `1,500,000`
 * @returns what to do, in the imperative; undefined where it is a plain number already
 * @example plainNumber('1,500,000') // 'Write 1500000, without separators.'
 */
export function plainNumber(written: string): string | undefined {
  const inner = /^(["'])(.*)\1$/su.exec(written)?.[2] ?? written;
  const ascii = inner.trim().replaceAll(/\p{Nd}/gu, (digit) => toAscii(digit));
  const text = ascii.replace('−', '-');
  if (plain.test(written)) return undefined;
  if (plain.test(text)) return `Write ${text}, ${written === inner ? itsDigits : 'without quotation marks'}.`;
  if (text.search(separators) >= 0 && /^-?\d[\d\s\u00A0\u202F.,'’_٬٫]*\d$/u.test(text)) return parted(text);
  const [, word = '', number = ''] = /^([a-z]+)\s+(\S.*)$/iu.exec(text) ?? [];
  const qualifier = ['nearly', 'about', 'over', 'average'].find((each) => each === word.toLowerCase());
  if (qualifier !== undefined && plain.test(number))
    return `Write value: ${number}, and beside it qualifier: ${qualifier}.`;
  const percent = /^(\S+?)\s*[%٪]$/u.exec(text)?.[1] ?? '';
  if (plain.test(percent)) return `Write value: ${percent}, and beside it unit: percent.`;
  return inAnyCase;
}

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const itsDigits = 'in the digits 0 to 9; readers of each language will see their own digits';
const inAnyCase = 'Write the number only in the digits 0 to 9, such as 1500000, or 94.5 with a point.';

/** A number of digits and separators, neither at an end. */
function parted(text: string): string {
  const signs = text.match(separators) ?? [];
  const last = signs.at(-1) ?? '';
  const others = signs.slice(0, -1);
  const isLone = !others.includes(last);
  const isDecimal = last === '٫' || (isLone && (last === ',' || last === '.') && !endsInThree(text));
  if (isDecimal || (isLone && others.length > 0 && /[.,]/.test(last))) {
    const at = text.lastIndexOf(last);
    const whole = grouped(text.slice(0, at));
    if (whole === undefined) return inAnyCase;
    return `Write ${whole}.${text.slice(at + 1)}, with a point and no other sign.`;
  }
  const whole = grouped(text);
  if (whole === undefined || new Set(signs).size > 1) return inAnyCase;
  // "1,500" is one thousand and a half to some readers, and one and a half to others.
  const other =
    isLone && last === ',' ? `; or ${String(Number(text.replace(',', '.')))}, if that is what you mean` : '';
  return `Write ${whole}, without separators${other}.`;
}

function endsInThree(text: string): boolean {
  return /^-?[1-9]\d{0,2}\D\d{3}$/.test(text);
}

/** The digits of a whole number whose groups have two or three of them each, the last three; else undefined. */
function grouped(text: string): string | undefined {
  const [first = '', ...groups] = text.split(separators);
  const isEven = groups.every((group, index) =>
    index === groups.length - 1 ? group.length === 3 : group.length === 2 || group.length === 3,
  );
  return isEven ? [first, ...groups].join('') : undefined;
}
