/** Whether a test that could not run on this machine is a failure. */
export const isEachRequired = process.env.REQUIRE_ALL !== undefined;

/**
 * @param tests names of the tests that could not run, each with the reason
 * @returns a list of them to print; nothing where all have run
 */
export function notRunList(tests: readonly string[]): string {
  return tests.length === 0
    ? ''
    : `\nNot run on this machine:\n${tests.map((line) => `  ${line}\n`).join('')}`;
}
