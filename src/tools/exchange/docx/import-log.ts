import type { LeftOut } from '../received/received-block.ts';

/** Takes down what an editor must be told of a document. */
export interface ImportLog {
  /** Words that the text does not hold. */
  readonly outside: LeftOut[];
  /** What is to be looked at, a line each. */
  readonly remarks: string[];
  /** How often something was met that is told once, with its number. */
  readonly counts: Map<CountedRemark, number>;
}

/** What is told once for a whole document, with its number. */
const counted = {
  insertion: 'tracked changes that put words in, taken as accepted',
  note: 'notes, each in a <Note> after what refers to it',
  headingNumber: 'numbers that Word writes before headings, not taken',
  underline: 'words underlined, which pages do for links alone, taken without',
  softHyphen: 'soft hyphens, taken out: pages hyphenate by themselves',
  number: 'numbers that Word never writes, taken as the nearest that it does, or as none',
  direction: 'invisible characters that set the direction of text, taken out',
} satisfies Readonly<Record<string, string>>;

type CountedRemark = keyof typeof counted;

/**
 * @param log what is told
 * @param what something that was met
 * @param times how often
 */
export function count(log: ImportLog, what: CountedRemark, times = 1): void {
  if (times > 0) log.counts.set(what, (log.counts.get(what) ?? 0) + times);
}

/**
 * Takes down words that the text does not hold; what holds no words needs no telling.
 * @param log what is told
 * @param place where they stand
 * @param text the words
 * @param reason why
 */
export function leaveOut({ outside }: ImportLog, place: string, text: string, reason: string): void {
  if (text !== '') outside.push({ place, text, reason });
}

/**
 * @param log what is told
 * @returns all remarks, those with a number last
 */
export function remarksOf({ remarks, counts }: ImportLog): string[] {
  const numbers = (Object.keys(counted) as CountedRemark[]).flatMap((what) => {
    const times = counts.get(what);
    return times === undefined ? [] : [`${counted[what]}: ${String(times)}`];
  });
  return [...remarks, ...numbers];
}
