import type { Finding } from '../../read/findings/finding.ts';
import { addressOfFile } from './addresses.ts';
import { noAnswer } from './check-file.ts';
import { redirectOf } from './redirect.ts';
import { NoAnswer } from './no-answer.ts';
import { statusWords } from './status.ts';
import { maxBytesOf, type Visit } from './visit.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Asks for a page without the slash at the end of its address, as readers type it.
 * @param file path of the page, ended by `/index.html`
 * @param visit the site
 * @returns the problem, if there is one
 * @throws a {@link GaveUp} where the host does not answer any more
 */
export async function checkSlash(file: string, visit: Visit): Promise<Finding[]> {
  const page = addressOfFile(visit.site, file);
  const url = new URL(page.pathname.replace(/\/$/, ''), page);
  const answer = await visit.client.askOnce(url, 'identity', maxBytesOf(visit, file));
  if (answer instanceof NoAnswer) return [noAnswer(url, answer)];
  const to = redirectOf(answer);
  // A host that answers by the page itself is as good: its canonical address says which of the two counts.
  if (to?.href === page.href || answer.status === 200) return [];
  const problem = errorAt('verify/slash', url.href, {
    message: 'An address without its last slash does not lead to the page.',
    found: to === undefined ? statusWords(answer) : `a redirect to ${to.href}`,
    expected: `a redirect to ${page.href}`,
    hint: 'Let the host redirect the address of a folder to the one that ends in a slash.',
  });
  return [problem];
}
