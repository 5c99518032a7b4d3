import type { Finding } from '../../read/findings/finding.ts';
import { missing } from './differences.ts';
import { isRedirect, redirectOf } from './redirect.ts';
import type { Answer } from './request.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Judges an answer by its status.
 * @param answer the answer, after redirects
 * @returns the finding, or undefined where the file was sent
 */
export function statusProblem(answer: Answer): Finding | undefined {
  const { status, url } = answer;
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return missing(url.href, statusWords(answer));
  return errorAt('verify/status', url.href, {
    message: 'The host answers by something other than the file.',
    found: statusWords(answer),
    expected: 'status 200 with the file that was built',
    hint: hintFor(status),
  });
}

/**
 * @param answer any answer that leads nowhere
 * @returns its status, in words
 */
export function statusWords(answer: Answer): string {
  const nowhere = isRedirect(answer.status) && redirectOf(answer) === undefined;
  return `status ${String(answer.status)}${nowhere ? ', a redirect to no address' : ''}`;
}

function hintFor(status: number): string {
  if (status === 401 || status === 403) return 'Let the host show this file to everybody.';
  if (status === 429) return 'Let the host answer more often, or verify again later.';
  if (status >= 500) return "Look at the host's log, then verify again.";
  return "Look at the host's settings for this address, then verify again.";
}
