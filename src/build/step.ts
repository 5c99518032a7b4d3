/**
 * Runs a step of a build, and leaves in the performance timeline how long it took and what it used, for whoever
 * measures a build (`npm run bench:build`).
 * @param name what the step adds to a build
 * @param work the step
 * @returns what the step returns
 * @throws what the step throws
 */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  performance.measure(name, { start, detail: { cpuSeconds: (user + system) / 1e6 } });
  return result;
}
