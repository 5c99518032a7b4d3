import { request as requestHttp, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';

import type { Encoding } from '../precompressed/encodings.ts';
import { NoAnswer } from './no-answer.ts';
import { plainProblem } from './plain-problem.ts';
import { readBody } from './read-body.ts';

/** How a file is asked for. */
export interface Question {
  readonly url: URL;
  /** The compression that is accepted; with "identity" none is. */
  readonly accept: Encoding | 'identity';
  /** The most bytes that are read of the answer. */
  readonly maxBytes: number;
  /** Milliseconds from the question to the answer's last byte. */
  readonly timeoutMs: number;
}

/** What a host answered. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes, decompressed. */
  readonly body: Buffer;
}

/**
 * Asks a host for one file. A redirect is an answer like others.
 * @param question what to ask
 * @param agent keeps connections
 * @returns the answer, or why there is none that could be read
 */
export function request(question: Question, agent: RequestOptions['agent']): Promise<Answer | NoAnswer> {
  const { url, accept, maxBytes, timeoutMs } = question;
  return new Promise((resolve) => {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { 'Accept-Encoding': accept, 'User-Agent': 'bulletin-verify' };
    const asked = ask(url, { agent, headers });
    let late: NoAnswer | undefined;
    const timer = setTimeout(() => {
      late = new NoAnswer(`no whole answer within ${String(timeoutMs / 1000)} s`);
      asked.destroy(late);
    }, timeoutMs);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      asked.destroy();
      resolve(late ?? (error instanceof NoAnswer ? error : new NoAnswer(plainProblem(error as Error))));
    };
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may have been closed by the host meanwhile: that is no problem.
      if (!asked.reusedSocket || error.code !== 'ECONNRESET' || late !== undefined) {
        fail(error);
        return;
      }
      clearTimeout(timer);
      resolve(request(question, agent));
    });
    asked.on('upgrade', ({ statusCode: status = 0, headers }, socket) => {
      // Another protocol than HTTP, which nobody asked for, follows; the connection is no longer the request's.
      clearTimeout(timer);
      socket.destroy();
      resolve({ url, status, headers, body: Buffer.alloc(0) });
    });
    asked.on('response', (response) => {
      const { statusCode: status = 0 } = response;
      readBody(response, maxBytes).then((body) => {
        clearTimeout(timer);
        resolve({ url, status, headers: response.headers, body });
      }, fail);
    });
    asked.end();
  });
}
