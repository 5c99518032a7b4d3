import path from 'node:path';

import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { store } from '../../store/kept-file.ts';

/**
 * Makes each file that has changed newer than the one that it replaces, though what it is linked to was kept long ago:
 * programs that upload by time and size would leave it out.
 * @param folder the site
 * @param files its files
 * @param last those of the site that was built last
 */
export function renewTimes(folder: string, files: Manifest, last: Manifest): void {
  const now = new Date();
  for (const [file, sha256] of files) {
    if (last.get(file) === sha256) continue;
    try {
      store.renew(path.join(folder, file), now);
    } catch {
      // It is linked to what another user keeps.
      continue;
    }
  }
}
