import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

import { GaveUp, NoAnswer } from './no-answer.ts';
import { redirectOf } from './redirect.ts';
import { request, type Answer, type Question } from './request.ts';

/** How many connections a host is asked over at once: as few as a browser's. */
export const connections = 6;

/** Redirects that are followed for one address. */
const maxRedirects = 3;

/** Questions without an answer, one after the other, after which a host is given up. */
const maxUnanswered = 12;

/** What a host may take. */
export interface ClientLimits {
  /** Milliseconds for each answer. */
  readonly timeoutMs: number;
  /** Milliseconds for all of them. */
  readonly totalMs: number;
}

/** Asks for one file; throws a {@link GaveUp} where the host is asked no more. */
type Ask = (url: URL, accept: Question['accept'], maxBytes: number) => Promise<Answer | NoAnswer>;

/** Asks a host for the files of one site. */
export interface SiteClient {
  /** Follows a few redirects within the site. */
  readonly ask: Ask;
  /** Takes a redirect for the answer. */
  readonly askOnce: Ask;
  close(): void;
}

/**
 * @param site address of the site
 * @param limits what its host may take
 * @returns what asks it
 */
export function openClient(site: URL, { timeoutMs, totalMs }: ClientLimits): SiteClient {
  const Agent = site.protocol === 'https:' ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + totalMs;
  let unanswered = 0;
  const askOnce: Ask = async (url, accept, maxBytes) => {
    if (unanswered >= maxUnanswered)
      throw new GaveUp(`${String(maxUnanswered)} questions in a row without an answer`);
    if (performance.now() > end) throw new GaveUp(`more than ${String(totalMs / 60_000)} minutes`);
    const answer = await request({ url, accept, maxBytes, timeoutMs }, agent);
    unanswered = answer instanceof NoAnswer ? unanswered + 1 : 0;
    return answer;
  };
  const ask: Ask = async (url, accept, maxBytes) => {
    let at = url;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const answer = await askOnce(at, accept, maxBytes);
      const to = answer instanceof NoAnswer ? undefined : redirectOf(answer);
      if (to === undefined) return answer;
      if (to.origin !== site.origin) return new NoAnswer(`a redirect out of the site, to ${to.href}`);
      at = to;
    }
    return new NoAnswer(`more than ${String(maxRedirects)} redirects, the last to ${at.href}`);
  };
  return {
    ask,
    askOnce,
    close: () => {
      agent.destroy();
    },
  };
}
