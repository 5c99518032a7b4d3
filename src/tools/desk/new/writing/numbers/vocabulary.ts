import type { Word } from './readings.ts';

/** Longest phrase that says a number as one, in words. */
const longestPhrase = 4;

/** The words of a language's numbers, as far as they are known. */
export class Vocabulary {
  readonly known = new Map<string, Word>();
  /** Words that say no number: between others, and around them. */
  readonly joiners = new Set<string>();
  readonly particles = new Set<string>();

  /** How much is known. */
  get size(): number {
    return this.known.size + this.joiners.size + this.particles.size;
  }

  /**
   * @param tokens words in their order
   * @returns what each says, or the word itself where that is unknown; longer phrases are preferred
   */
  lookUp(tokens: readonly string[]): (Word | string)[] {
    const found: (Word | string)[] = [];
    for (let at = 0; at < tokens.length;) {
      const phrase = this.phraseAt(tokens, at);
      found.push(...this.saidBy(phrase.join(' ')));
      at += phrase.length;
    }
    return found;
  }

  /**
   * @param token a word
   * @returns whether it says a number, alone or in its parts
   */
  says(token: string): boolean {
    return this.saidBy(token).some(isKnown);
  }

  /**
   * @param word an unknown word
   * @returns the longest known word that it begins with, and what follows that
   */
  begun(word: string): [string, string] | undefined {
    for (let end = word.length - 2; end > 1; end -= 1) {
      const start = word.slice(0, end);
      if (this.known.has(start)) return [start, word.slice(end)];
    }
    return undefined;
  }

  private phraseAt(tokens: readonly string[], at: number): readonly string[] {
    for (let length = longestPhrase; length > 1; length -= 1) {
      const phrase = tokens.slice(at, at + length);
      if (phrase.length === length && this.known.has(phrase.join(' '))) return phrase;
    }
    return tokens.slice(at, at + 1);
  }

  private saidBy(phrase: string): (Word | string)[] {
    const word = this.known.get(phrase);
    if (word !== undefined) return [word];
    if (this.isSilent(phrase)) return [];
    return this.parts(phrase) ?? [phrase];
  }

  private isSilent(word: string): boolean {
    return this.joiners.has(word) || this.particles.has(word);
  }

  /** Takes a word apart that is written together of others, as few as can be. */
  private parts(word: string): Word[] | undefined {
    const best: (Word[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = 0; start < end; start += 1) {
        const before = best[start];
        const piece = word.slice(start, end);
        const own = this.known.get(piece);
        if (before === undefined || (own === undefined && !this.isSilent(piece))) continue;
        const now = own === undefined ? before : [...before, own];
        if (now.length < (best[end]?.length ?? Infinity)) best[end] = now;
      }
    }
    return best[word.length];
  }
}

/**
 * @param found what a word says, or the word
 * @returns whether it is unknown
 */
export function isUnknown(found: Word | string): found is string {
  return typeof found === 'string';
}

/**
 * @param found what a word says, or the word
 * @returns whether it is known
 */
export function isKnown(found: Word | string): found is Word {
  return typeof found !== 'string';
}
