import { z } from 'zod';

/**
 * @param text any text
 * @returns whether a reader sees anything in it: a letter, a digit, or a sign with a meaning of its own
 */
export function isWritten(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}

/**
 * @param expected what a field should hold, in words that go on from "expected: "
 * @returns the schema of a field of words
 */
export function writtenText(expected: string) {
  return z.string({ error: expected }).trim().refine(isWritten, expected);
}
