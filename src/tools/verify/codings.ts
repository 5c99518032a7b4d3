import type { IncomingHttpHeaders } from 'node:http';

/** Older names of the same (RFC 9110, 8.4.1). */
const aliases: Readonly<Record<string, string>> = { 'x-gzip': 'gzip', 'x-compress': 'compress' };

/**
 * Reads `Content-Encoding` as HTTP does: a list, in any case, in which `identity` and nothing stand for nothing.
 * @param headers the headers of an answer
 * @returns the codings in the order in which they were applied; none where the bytes are as they are
 * @example codingsOf({ 'content-encoding': 'identity, X-GZIP' }) // ['gzip']
 */
export function codingsOf(headers: IncomingHttpHeaders): string[] {
  return (headers['content-encoding'] ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .map((coding) => (Object.hasOwn(aliases, coding) ? (aliases[coding] ?? coding) : coding))
    .filter((coding) => !['', 'identity'].includes(coding));
}
