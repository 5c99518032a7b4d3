import type { Progress } from './verify-site.ts';

/** Between two lines. */
const intervalMs = 200;

/**
 * Tells a person at a terminal how far it is; a log is told nothing.
 * @param stream where the line is written
 * @returns what shows the line, and takes it away
 */
export function progressLine(stream: NodeJS.WriteStream): { show: Progress; clear: () => void } {
  let last = 0;
  const write = (text: string) => {
    // Back to the line's beginning, and away with what is there.
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`);
  };
  return {
    show(done, all) {
      const now = performance.now();
      if (now - last < intervalMs) return;
      last = now;
      write(`${String(done)} of ${String(all)} …`);
    },
    clear: () => {
      write('');
    },
  };
}
