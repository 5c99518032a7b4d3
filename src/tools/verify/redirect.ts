import type { Answer } from './request.ts';

/** The answers that a browser follows; of the others of their hundred, none leads anywhere. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * @param status status of an answer
 * @returns whether it should lead the reader to another address
 */
export function isRedirect(status: number): boolean {
  return redirects.has(status);
}

/**
 * @param answer any answer
 * @returns where it leads the reader, or undefined where it doesn't
 */
export function redirectOf({ status, headers, url }: Answer): URL | undefined {
  const { location } = headers;
  if (!isRedirect(status) || location === undefined || !URL.canParse(location, url)) return undefined;
  return new URL(location, url);
}
