import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/**
 * @returns a new folder that goes when this process ends, its path without links as commands print it
 */
export function makeScratch(): string {
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'bulletin-test-')));
  made.push(folder);
  return folder;
}
