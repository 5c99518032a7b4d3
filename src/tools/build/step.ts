/**
 * Begins a step of a build. When it ends, how long it took and what it used is left in the performance timeline, for
 * whoever measures a build (`npm run bench:build`).
 * @param name what the step adds to a build
 * @returns ends it
 */
export function begin(name: string): () => void {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    performance.measure(name, { start, detail: { cpuSeconds: (user + system) / 1e6 } });
  };
}

/**
 * Runs a step of a build.
 * @param name what the step adds to a build
 * @param work the step
 * @returns what the step returns
 * @throws what the step throws
 */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const end = begin(name);
  const result = await work();
  end();
  return result;
}
