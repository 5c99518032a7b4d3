import { getTestContext, test as nodeTest } from 'node:test';

/** Thrown where a test says that it can't run here. */
class NotRun extends Error {}

/**
 * Names a test for Node's own runner: one that needs no browser, no server and no build in another process. All files
 * share one process, so that what they import is loaded once.
 * @param name what holds
 * @param run holds it, or throws
 */
export function test(name: string, run: () => void | Promise<void>): void {
  void nodeTest(name, { timeout: 60_000 }, async () => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof NotRun)) throw error;
    }
  });
}

/**
 * Ends the running test where this machine can't run it.
 * @param isOut whether it can't
 * @param reason why not, for the list of what was not run
 */
test.skip = (isOut: boolean, reason: string): void => {
  if (!isOut) return;
  const context = getTestContext();
  if (context && 'skip' in context) context.skip(reason);
  throw new NotRun(reason);
};

export { expect } from 'playwright/test';
