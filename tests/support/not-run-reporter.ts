import type { FullResult, Reporter, TestCase, TestResult } from 'playwright/types/testReporter';

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
    if (this.#notRun.length === 0) return Promise.resolve({ status: result.status });
    process.stdout.write(`\nNot run on this machine:\n${this.#notRun.map((line) => `  ${line}\n`).join('')}`);
    const isRequired = process.env.REQUIRE_ALL !== undefined;
    return Promise.resolve({ status: isRequired && result.status === 'passed' ? 'failed' : result.status });
  }
}
