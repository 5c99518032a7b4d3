/** What a mark looks like, where a translator's program can show it. */
export type Look = 'emphasis' | 'strong' | 'link' | 'break' | 'other';

/** A mark that begins: the words up to its end stand in it. */
export interface Begin {
  readonly type: 'begin';
  /** The mark's name in its unit. */
  readonly id: string;
  /** What its end refers to: another name than the mark's where a tool has written the mark a second time. */
  readonly name: string;
  /** What MDX writes there, as far as the file says it. */
  readonly signs: string | undefined;
  readonly look?: Look;
}

/** A mark that ends. */
export interface End {
  readonly type: 'end';
  readonly name: string;
  readonly signs: string | undefined;
}

/** A mark that stands by itself. */
export interface Single {
  readonly type: 'single';
  readonly id: string;
  readonly signs: string | undefined;
  readonly look?: Look;
}

/** Words, or a mark among them: what every version of XLIFF writes in its own way, in reading order. */
export type Code = string | Begin | End | Single;

/**
 * @param codes words with their marks
 * @returns the words alone
 */
export function wordsOfCodes(codes: readonly Code[]): string {
  return codes.filter((code) => typeof code === 'string').join('');
}
