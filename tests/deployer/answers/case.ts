import type { ServerResponse } from 'node:http';

import { page } from '../../support/verified.ts';

/** How a host answers for one page, whoever asks, and the rule and what was found; nothing where all is well. */
export interface Case {
  readonly answer: (response: ServerResponse, accept: string) => unknown;
  readonly verdict?: Verdict;
  readonly timeoutMs?: number;
}

type Verdict = readonly [rule: string, found: string];

/** The page. */
export const text = page('En');

/** Its type, as a line of headers. */
export const type = 'Content-Type: text/html; charset=utf-8\r\n';

/** The right answer, byte for byte. */
export const whole = `HTTP/1.1 200 OK\r\n${type}Content-Length: ${String(text.length)}\r\n\r\n${text}`;

/**
 * @param bytes what a host sends before it closes the connection
 * @returns the answer
 */
export function raw(bytes: string): Case['answer'] {
  return (response) => response.socket?.end(bytes);
}

/**
 * @param code status of an answer that is not the file
 * @param more what is said of it besides
 * @returns its verdict
 */
export function refused(code: number, more = ''): Verdict {
  return ['verify/status', `status ${String(code)}${more}`];
}
