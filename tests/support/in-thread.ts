import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Milliseconds that a case may take: far more than any does, and less than a test. */
const patience = 20_000;

/**
 * Runs cases in a thread of their own, so that one without an end is a failure, and no test without an end.
 * @param module path of a module that exports `cases`: functions by name, each of which gives its outcome
 * @returns the outcomes by name; what was thrown, or that it did not end, where a case gave none
 */
export function outcomesOf(module: string): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve, reject) => {
    const outcomes: Record<string, string> = {};
    const thread = new Worker(path.join(import.meta.dirname, 'thread.ts'), {
      workerData: pathToFileURL(module).href,
      execArgv: [],
    });
    const end = () => {
      clearTimeout(waiting);
      void thread.terminate().then(() => resolve(outcomes));
    };
    let waiting = setTimeout(end, patience);
    thread.on('message', ({ name, outcome }: { name: string; outcome?: string }) => {
      outcomes[name] = outcome ?? 'did not end';
      clearTimeout(waiting);
      waiting = setTimeout(end, patience);
    });
    thread.on('error', reject);
    thread.on('exit', end);
  });
}
