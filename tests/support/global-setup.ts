import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes a folder for what all workers of a run share, before the first of them starts.
 * @returns takes it away again, after the last has ended
 */
export default function globalSetup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'bulletin-run-'));
  // Workers have the environment of the process that starts them.
  process.env.BULLETIN_RUN = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
