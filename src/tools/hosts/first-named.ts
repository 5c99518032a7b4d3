import { compare } from '../../read/findings/finding.ts';

/** A quality that is none, `q=0`, never fits: it says "not this one". */
const quality = String.raw`(?:\s*;\s*q\s*=\s*(?:0?\.[0-9]*[1-9][0-9]*|1(?:\.0*)?))?`;

/**
 * Writes a regular expression that finds, in a header such as `Accept-Language`, the first of some words that it
 * accepts. Servers' configurations cannot sort by quality, and browsers name what they like best first. It is
 * understood by PCRE and by Go, so it looks neither ahead nor behind; it is to be matched without regard to case.
 * @param words what there is, such as languages' tags
 * @returns the expression; its first group is the word, as the header writes it
 */
export function firstNamed(words: readonly string[]): string {
  // The longest first, so that "pt-BR" is not taken for "pt".
  const known = [...words].sort((a, b) => b.length - a.length || compare(a, b)).map(inRegExp);
  return String.raw`(?:^|,)\s*(${known.join('|')})(?:-[a-z0-9-]*)?${quality}\s*(?:,|$)`;
}

/**
 * @param text any text
 * @returns a regular expression that fits just this text
 */
export function inRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
