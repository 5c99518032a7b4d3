import { hash } from 'node:crypto';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { canonicalOf } from '../../outputs/root/canonical-of.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { encodings, precompressedEndings, type Encoding } from '../precompressed/encodings.ts';
import { addressOfFile } from './addresses.ts';
import { expectedType } from './content-type.ts';
import { codingsOf } from './codings.ts';
import { differs } from './differences.ts';
import { remarkOnHeaders } from './headers.ts';
import { NoAnswer } from './no-answer.ts';
import { hasPlaceholder } from './placeholder.ts';
import type { Answer, Question } from './request.ts';
import { statusProblem } from './status.ts';
import { maxBytesOf, type Visit } from './visit.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Asks for a file as browsers do that take no compression, for a text also as those that take one. After the first problem
 * the file is left: the others would be the same.
 * @param file path of the file
 * @param sha256 SHA-256 of its bytes
 * @param visit the site
 * @returns the problem, if there is one
 * @throws a {@link GaveUp} where the host does not answer any more
 */
export async function checkFile(file: string, sha256: string, visit: Visit): Promise<Finding[]> {
  const url = addressOfFile(visit.site, file);
  // Whatever was built, a host may have the old precompressed file of a new text.
  const isText = fileTypeOf(file, contentTypes)?.hasPrecompressed === true;
  for (const accept of ['identity', ...(isText ? encodings : [])] as const) {
    const problem = await problemOf(file, sha256, url, accept, visit);
    if (problem === undefined) continue;
    const where = accept === 'identity' ? '' : ` (with Accept-Encoding: ${accept})`;
    return [{ ...problem, found: problem.found + where }];
  }
  return [];
}

async function problemOf(
  file: string,
  sha256: string,
  url: URL,
  accept: Question['accept'],
  visit: Visit,
): Promise<Finding | undefined> {
  const answer = await visit.client.ask(url, accept, maxBytesOf(visit, file));
  if (answer instanceof NoAnswer) return noAnswer(url, answer);
  const refusal = statusProblem(answer);
  if (refusal !== undefined) return { ...refusal, file: url.href };
  const found = hash('sha256', answer.body);
  if (found !== sha256) return differs(url.href, `SHA-256 ${found}`, `SHA-256 ${sha256}`);
  const { 'content-type': sent } = answer.headers;
  const type = expectedType(file, sent);
  if (type !== undefined) return wrongType(url, sent, type);
  const codings = codingsOf(answer.headers);
  if (codings.some((coding) => coding !== accept)) return unasked(url, codings.join(', '), accept);
  remark(file, url, accept, answer, visit);
  return undefined;
}

/** What is no problem of this file, but may be one of the whole site. */
function remark(file: string, url: URL, accept: Question['accept'], answer: Answer, visit: Visit): void {
  const { remarks } = visit;
  if (answer.url.href !== url.href) remarks.add('redirect', url, `a redirect to ${answer.url.href}`);
  if (
    accept !== 'identity' &&
    codingsOf(answer.headers).length === 0 &&
    isWorthwhile(file, accept, answer, visit)
  )
    remarks.add(accept, url);
  remarkOnHeaders(answer, file.endsWith('.html'), remarks);
  if (accept !== 'identity') return;
  const isPlaceholder = hasPlaceholder(file, answer.body);
  if (isPlaceholder) visit.withPlaceholder.push(file);
  if (isPlaceholder || file !== 'index.html') return;
  const builtFor = canonicalOf(answer.body.toString());
  if (builtFor !== undefined && builtFor !== url.href) remarks.add('address', url, builtFor);
}

/** A packet takes as long whether or not it is full: hosts that compress by themselves leave such texts alone. */
const packet = 1400;

/** Whether a text should come compressed: where the site has precompressed files, one that has such a file; else any. */
function isWorthwhile(file: string, encoding: Encoding, { body }: Answer, { expected }: Visit): boolean {
  return expected.isPrecompressed
    ? expected.manifest.has(file + precompressedEndings[encoding])
    : body.length > packet;
}

/**
 * @param url the address that was asked for
 * @param why why there is no answer
 * @returns the finding
 */
export function noAnswer(url: URL, why: NoAnswer): Finding {
  return errorAt('verify/answer', url.href, {
    message: 'The host gives no answer that a browser could show.',
    found: why.message,
    expected: 'the file, whole and in time',
    hint: 'Look at the host, then verify again.',
  });
}

function wrongType(url: URL, sent: string | undefined, expected: string): Finding {
  return errorAt('verify/type', url.href, {
    message: 'The host says that this is something other than it is.',
    found: sent === undefined ? 'no Content-Type' : `Content-Type: ${sent}`,
    expected: `Content-Type: ${expected}`,
    hint: 'Tell the host the type of files with this ending.',
  });
}

function unasked(url: URL, encoding: string, accept: string): Finding {
  return errorAt('verify/encoding', url.href, {
    message: 'The host sends a compressed text to browsers that cannot read it.',
    found: `Content-Encoding: ${encoding}`,
    expected: accept === 'identity' ? 'no Content-Encoding' : `Content-Encoding: ${accept}, or none`,
    hint: 'Let the host look at Accept-Encoding before it sends a precompressed file.',
  });
}
