import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all.
 * @param part path beside it at which it is written; nothing may be there
 * @param file its path
 * @param bytes what it is
 * @throws where it cannot be written, as on a full disk; then no half of it is left
 */
export function writePart(part: string, file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    renameSync(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(part, { force: true });
    throw error;
  }
}
