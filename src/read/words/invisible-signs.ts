import { errorAt } from '../findings/error-at.ts';
import type { Finding } from '../findings/finding.ts';

/**
 * Signs that nobody sees and that no text needs: those that turn the direction of text (U+202A–202E, U+2066–2069),
 * which can make a line read differently from what it says, and controls, which no feed or page can hold. ZWJ and
 * ZWNJ, which Indic and Arabic spelling needs, are not among them.
 */
const unwanted = /[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}[\p{Cc}--[\t\n\r]]]/v;

/**
 * @param text any text, as it will be shown
 * @returns the first sign in it that must not be there, or undefined
 */
export function invisibleSign(text: string): string | undefined {
  return unwanted.exec(text)?.[0];
}

/**
 * @param text any text
 * @returns the text without such signs
 */
export function withoutInvisibleSigns(text: string): string {
  return text.replaceAll(new RegExp(unwanted, 'gv'), '');
}

/** The id of what is found of such a sign. */
export const signRule = 'text/invisible-sign';

/**
 * @param sign a sign that {@link invisibleSign} found
 * @param place where it stands
 * @returns the finding
 */
export function signFinding(sign: string, { file, line }: Pick<Finding, 'file' | 'line'>) {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return errorAt(signRule, file, {
    line,
    message: 'There is an invisible sign here that turns the direction of text or controls a machine.',
    found: `U+${code}`,
    expected: 'signs that readers can see',
    hint: 'Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.',
  });
}
