import { MIMEType } from 'node:util';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';

/**
 * Finds out whether a file is sent as what it is. A page must say the encoding of its letters as well.
 * @param file path of the file
 * @param sent its `Content-Type`
 * @returns what should be sent, or undefined where that was
 * @example expectedType('a.html', 'text/html') // 'text/html; charset=utf-8'
 */
export function expectedType(file: string, sent = ''): string | undefined {
  const row = fileTypeOf(file, contentTypes);
  if (row === undefined || row.isAny === true) return undefined;
  const types = [new MIMEType(row.type).essence, ...(row.others ?? [])];
  const type = parsed(sent);
  const charset = type?.params.get('charset')?.toLowerCase();
  const isPage = row.ending === '.html';
  const isUtf8 = charset === undefined ? !isPage : charset === 'utf-8';
  if (type !== undefined && types.includes(type.essence) && isUtf8) return undefined;
  const utf8 = isPage || charset !== undefined ? '; charset=utf-8' : '';
  return types.map((each) => each + utf8).join(' or ');
}

/** As browsers read it: in any case, and with or without quotation marks. */
function parsed(sent: string): MIMEType | undefined {
  try {
    return new MIMEType(sent);
  } catch {
    return undefined;
  }
}
