import path from 'node:path';
import { MIMEType } from 'node:util';

/** What each kind of file may be sent as; with `utf8`, the host must say the encoding of its letters as well. */
const kinds: Readonly<Record<string, { readonly types: readonly string[]; readonly utf8?: true }>> = {
  '.avif': { types: ['image/avif'] },
  '.css': { types: ['text/css'] },
  '.html': { types: ['text/html'], utf8: true },
  '.ico': { types: ['image/x-icon', 'image/vnd.microsoft.icon'] },
  '.jpg': { types: ['image/jpeg'] },
  '.js': { types: ['text/javascript', 'application/javascript'] },
  '.json': { types: ['application/json', 'application/feed+json'] },
  '.pdf': { types: ['application/pdf'] },
  '.png': { types: ['image/png'] },
  '.svg': { types: ['image/svg+xml'] },
  '.txt': { types: ['text/plain'] },
  '.webp': { types: ['image/webp'] },
  '.woff2': { types: ['font/woff2'] },
  '.xml': { types: ['application/xml', 'application/atom+xml', 'text/xml'] },
};

/**
 * Finds out whether a file is sent as what it is.
 * @param file name of the file
 * @param sent its `Content-Type`
 * @returns what should be sent, or undefined where that was
 * @example expectedType('a.html', 'text/html') // 'text/html; charset=utf-8'
 */
export function expectedType(file: string, sent = ''): string | undefined {
  const kind = kinds[path.posix.extname(file)];
  if (kind === undefined) return undefined;
  const type = parsed(sent);
  const charset = type?.params.get('charset')?.toLowerCase();
  const isUtf8 = charset === undefined ? kind.utf8 !== true : charset === 'utf-8';
  if (type !== undefined && kind.types.includes(type.essence) && isUtf8) return undefined;
  const utf8 = kind.utf8 === true || charset !== undefined ? '; charset=utf-8' : '';
  return kind.types.map((each) => each + utf8).join(' or ');
}

/** As browsers read it: in any case, and with or without quotation marks. */
function parsed(sent: string): MIMEType | undefined {
  try {
    return new MIMEType(sent);
  } catch {
    return undefined;
  }
}
