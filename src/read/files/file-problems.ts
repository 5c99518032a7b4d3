import type { Finding } from '../findings/finding.ts';
import type { Unread } from './read-whole.ts';
import { sizeLimit } from './size-limits.ts';
import { errorAt } from '../findings/error-at.ts';

/**
 * Says why something was not read, without a word of what it holds or, being a link, leads to.
 * @param file path below the site folder
 * @param why what was found out
 * @returns the finding
 */
export function fileProblem(file: string, why: Unread): Finding {
  if ('size' in why) {
    const { megabytes, hint } = sizeLimit(file);
    return errorAt('file/size', file, {
      message: 'This file is too large.',
      found: `${(Math.ceil(why.size / 100_000) / 10).toFixed(1)} MB`,
      expected: `at most ${String(megabytes)} MB`,
      hint,
    });
  }
  if ('code' in why) return unreadable(file, why.code, 'file');
  return why.is === 'folder' ? instead(file, 'folder', 'file') : foreignProblem(file, why.is);
}

/**
 * @param folder path below the site folder
 * @param why what stands there, or what the system says of it
 * @returns the finding that it cannot be gone through or listed
 */
export function folderProblem(
  folder: string,
  why: Exclude<Unread, { size: number }> | { is: 'file' },
): Finding {
  if ('code' in why) return unreadable(folder, why.code, 'folder');
  return why.is === 'file' ? instead(folder, 'file', 'folder') : foreignProblem(folder, why.is);
}

/**
 * @param file path below the site folder
 * @param is what stands there, which is neither a file nor a folder
 * @returns the finding
 */
export function foreignProblem(file: string, is: string): Finding {
  const isLink = is === 'link';
  return errorAt(isLink ? 'file/link' : 'file/kind', file, {
    message: isLink ? 'This is a link to another place.' : `This is a ${is}: neither a file nor a folder.`,
    found: `a ${is}`,
    expected: 'the file or folder itself',
    hint: isLink ? 'Put the file or folder itself here, or delete the link.' : 'Delete it.',
  });
}

function instead(file: string, is: string, expected: string): Finding {
  return errorAt('file/kind', file, {
    message: `This is a ${is}, not a ${expected}.`,
    found: `a ${is}`,
    expected: `a ${expected}`,
    hint: `Move the ${is} away, or give it another name.`,
  });
}

function unreadable(file: string, code: string, what: 'file' | 'folder'): Finding {
  const isMissing = code === 'ENOENT';
  return errorAt(isMissing ? 'file/missing' : 'file/unreadable', file, {
    message: isMissing ? `This ${what} is missing.` : `This ${what} cannot be read.`,
    found: isMissing ? 'nothing' : ['EACCES', 'EPERM'].includes(code) ? 'no permission to read it' : code,
    expected: isMissing ? 'a readable text file' : `a readable ${what}`,
    hint: isMissing ? `Add the file ${file}.` : `Let the build read ${file}.`,
  });
}
