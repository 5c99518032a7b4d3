import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter';

import { isEachRequired, notRunList } from './not-run.ts';

/** Lists the tests that could not run on this machine, with the reason; `REQUIRE_ALL` makes them failures. */
export default class NotRunReporter implements Reporter {
  readonly #notRun: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') return;
    const reason =
      test.annotations.find(({ type }) => type === 'skip')?.description ?? 'an earlier one failed';
    this.#notRun.push(`${test.titlePath().slice(2).join(' › ')}: ${reason}`);
  }

  onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    process.stdout.write(notRunList(this.#notRun));
    const isFailure = isEachRequired && this.#notRun.length > 0 && result.status === 'passed';
    return Promise.resolve({ status: isFailure ? 'failed' : result.status });
  }
}
