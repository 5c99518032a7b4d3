import { wordsOfCodes, type Code } from './code.ts';
import { states, type State } from './unit.ts';

/** A piece of a passage that a tool cut up: a sentence, or what lies between two. */
export interface Segment {
  readonly source: readonly Code[];
  /** Undefined where nothing was written. */
  readonly target: readonly Code[] | undefined;
  /** Undefined for what lies between sentences. */
  readonly state: State | undefined;
  /** Its place in the translation, from 0. */
  readonly place: number;
}

/** A passage put together again. */
export interface JoinedSegments {
  readonly source: readonly Code[];
  /** Undefined where nothing was written. */
  readonly target: readonly Code[] | undefined;
  /** Whether only some of its sentences were translated. */
  readonly isInPart: boolean;
  readonly state: State;
}

/**
 * Puts a passage together again. A space between two sentences that the source text has, and that went with the end of
 * one of them, stands in the translation too.
 * @param segments its pieces, in the source's order
 * @returns the passage
 */
export function joinSegments(segments: readonly Segment[]): JoinedSegments {
  const sentences = segments.filter(({ state }) => state !== undefined);
  const isWritten = segments.some(({ target }) => target && !isBlank(target));
  const found = new Set(sentences.map(({ state }) => state));
  return {
    source: segments.flatMap(({ source }) => source),
    target: isWritten ? joinTargets(segments) : undefined,
    isInPart: isWritten && sentences.some((sentence) => isUntranslated(sentence)),
    state: states.find((state) => found.has(state)) ?? 'final',
  };
}

/** Who translates two sentences by one leaves the other's translation empty, and says that it is done. */
function isUntranslated({ source, target, state }: Segment): boolean {
  if (isBlank(source)) return false;
  return target === undefined || (isBlank(target) && state === 'initial');
}

function joinTargets(segments: readonly Segment[]): Code[] {
  const isSpaced = segments.some(({ source }, index) => {
    const next = segments[index + 1];
    return next !== undefined && (/\s$/.test(wordsOfCodes(source)) || /^\s/.test(wordsOfCodes(next.source)));
  });
  const joined: Code[] = [];
  let last = '';
  for (const { source, target, state } of segments.toSorted((a, b) => a.place - b.place)) {
    // What lies between sentences is often left as it is.
    const codes = target ?? (state === undefined ? source : []);
    if (codes.every((code) => code === '')) continue;
    const words = wordsOfCodes(codes);
    const isBare = joined.length > 0 && !endsApart.test(last) && !/^\s/.test(words);
    if (isSpaced && isBare) joined.push(' ');
    for (const code of codes) joined.push(code);
    last = words || last;
  }
  return joined;
}

/** With a space, or a sign as wide as a Chinese letter, which brings its own, whichever language it ends a sentence of. */
const endsApart = /[\s\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\uFF01-\uFF60]$/v;

function isBlank(codes: readonly Code[]): boolean {
  return wordsOfCodes(codes).trim() === '';
}
