import type { TestEvent } from 'node:test/reporters';

import { isEachRequired, notRunList } from './not-run.ts';

/**
 * Lists, after a run of Node's own runner, the tests that could not run on this machine; `REQUIRE_ALL` makes them
 * failures.
 * @param events what the runner tells
 * @returns the list
 */
export default async function* quickReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const notRun: string[] = [];
  for await (const { type, data } of events)
    if (type === 'test:pass' && data.skip !== undefined) notRun.push(`${data.name}: ${String(data.skip)}`);
  if (isEachRequired && notRun.length > 0)
    process.on('exit', () => {
      process.exitCode = 1;
    });
  yield notRunList(notRun);
}
