/** Marks that always belong to a quotation; single ones may be apostrophes. */
const doubleMarks = /["“”„‟«»「」『』]/gu;

const singleSpans = /(?<![\p{L}\p{N}])['‘‚‹](?=\S)[^'‘’‚‹›]+['’‘›](?![\p{L}\p{N}])/gu;

/**
 * @param text words in any language
 * @returns how many quotations stand in it, in any marks; one that is not closed counts too
 */
export function quotedSpans(text: string): number {
  const marks = text.match(doubleMarks)?.length ?? 0;
  return Math.ceil(marks / 2) + (text.match(singleSpans)?.length ?? 0);
}
