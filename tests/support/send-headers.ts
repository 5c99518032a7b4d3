import { createReadStream } from 'node:fs';

import { headerPolicy } from '../../src/site/policy/header-policy.ts';
import { securityHeaders } from '../../src/site/policy/security-headers.ts';
import type { Send } from './serve.ts';

/**
 * Sends files as a host does that is told of every security header.
 * @param folder the built site
 * @returns how its files are sent
 */
export function withSecurityHeaders(folder: string): Send {
  const headers = [...securityHeaders, { name: 'Content-Security-Policy', value: headerPolicy(folder) }];
  return (file, response) => {
    for (const { name, value } of headers) response.setHeader(name, value);
    createReadStream(file).pipe(response);
  };
}
