import { readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Follows the links in a folder's name, so that what a build puts beside the folder lies beside the one that is served,
 * and so that all names of one folder are one.
 * @param name path of a folder; neither it nor what it leads to need be there
 * @param maxLinks how many links to nothing are followed one after the other, as systems count them
 * @returns the path without links of the folder that it names, and whether a link on the way leads to something that is
 * not there; undefined where links lead in a circle
 */
export function realFolder(
  name: string,
  maxLinks = 40,
): { readonly folder: string; readonly isDangling: boolean } | undefined {
  const whole = path.resolve(name);
  const folder = withoutLinks(whole);
  if (folder !== undefined) return { folder, isDangling: false };
  const parent = path.dirname(whole);
  if (parent === whole) return { folder: whole, isDangling: false };
  const above = realFolder(parent, maxLinks);
  if (above === undefined) return undefined;
  const at = path.join(above.folder, path.basename(whole));
  const to = linkAt(at);
  if (to === undefined) return { ...above, folder: at };
  const real = maxLinks === 0 ? undefined : realFolder(path.resolve(above.folder, to), maxLinks - 1);
  return real && { ...real, isDangling: true };
}

/** A path without links, written as it is on the disk; undefined where nothing is there. */
function withoutLinks(whole: string): string | undefined {
  try {
    return realpathSync.native(whole);
  } catch {
    return undefined;
  }
}

/** Where a link leads to; undefined for what is none. */
function linkAt(at: string): string | undefined {
  try {
    return readlinkSync(at);
  } catch {
    return undefined;
  }
}
