import { codingsOf } from './codings.ts';
import type { Answer } from './request.ts';
import type { Remarks } from './remarks.ts';

/**
 * Remarks on what a host should send with a file besides its bytes.
 * @param answer the host's answer
 * @param isPage whether it is a page
 * @param remarks takes them
 */
export function remarkOnHeaders({ url, headers }: Answer, isPage: boolean, remarks: Remarks): void {
  // Sent twice, it reaches browsers as a list, of which the first counts.
  const options = headers['x-content-type-options']?.toString() ?? '';
  if (!/^\s*nosniff\s*(?:,|$)/i.test(options)) remarks.add('nosniff', url);
  const policy = headers['content-security-policy']?.toString() ?? '';
  const isFramed = !/\bframe-ancestors\b/i.test(policy) && headers['x-frame-options'] === undefined;
  if (isPage && isFramed) remarks.add('framing', url);
  const transport = headers['strict-transport-security'] ?? '';
  if (url.protocol === 'https:' && !/max-age=\s*"?[1-9]/i.test(transport)) remarks.add('hsts', url);
  if (codingsOf(headers).length > 0 && !/\baccept-encoding\b|\*/i.test(headers.vary ?? ''))
    remarks.add('vary', url);
}
