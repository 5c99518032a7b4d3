import type { Sentence } from './sentence.ts';
import { isFound, type TriedLanguage, type TriedSentence } from './try-sentences.ts';

/** The languages whose words of negation the project's own editors know. */
const known: readonly string[] = ['sw', 'is', 'gu', 'bn'];

/** Slips that a share of, at least, is to be found. */
const wanted: readonly (readonly [name: string, share: number, counts: (sentence: Sentence) => boolean])[] = [
  ['all slips', 0.85, () => true],
  ['digits, dates', 0.97, ({ kind }) => ['digits', 'dates'].includes(kind)],
  [
    'words, order, months, units, clock',
    0.85,
    ({ kind }) => ['words', 'order', 'months', 'units', 'clock'].includes(kind),
  ],
  [
    `negation in ${known.join(', ')}`,
    0.65,
    ({ kind, locale }) => kind === 'negation' && known.includes(locale),
  ],
];

/**
 * @param tried languages
 * @param set which of their sentences
 * @returns a line for each aim, and whether it is reached
 */
export function targetLines(tried: readonly TriedLanguage[], set: Sentence['set']): string {
  const all = tried.flatMap(({ sentences }) => sentences).filter(({ sentence }) => sentence.set === set);
  const wrong = all.filter(({ sentence }) => sentence.is === 'wrong');
  const right = all.filter(({ sentence }) => sentence.is === 'right');
  const stopped = right.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  const alarmed = right.filter(({ findings }) => findings.length > 0);
  return [
    ...wanted.map(([name, share, counts]) => {
      const some = wrong.filter(({ sentence }) => counts(sentence));
      return line(name, some.filter(isFound), some, 'at least', share);
    }),
    line('right ones with an error', stopped, right, 'at most', 0),
    line('right ones with a warning alone', difference(alarmed, stopped), right, 'at most', 0.04),
  ].join('');
}

function line(
  name: string,
  part: readonly TriedSentence[],
  of: readonly TriedSentence[],
  bound: 'at least' | 'at most',
  share: number,
): string {
  if (of.length === 0) return '';
  const is = part.length / of.length;
  const mark = (bound === 'at least' ? is >= share : is <= share) ? '✓' : '✗';
  return `${mark} ${name}: ${percent(is)} (${String(part.length)} of ${String(of.length)}), ${bound} ${percent(share)}\n`;
}

const difference = (all: readonly TriedSentence[], less: readonly TriedSentence[]) =>
  all.filter((each) => !less.includes(each));

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
