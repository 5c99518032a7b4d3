import { beginTask, type Task } from '../../read/terminal/tasks.ts';

/** What is shown of a step that takes long. */
export interface Shown {
  /** What it does, as a line begins with it: `Rendering pages`; nothing is shown where it is not said. */
  readonly doing?: string | undefined;
  /** How many things there are, where that is known. */
  readonly of?: number | undefined;
}

/**
 * Begins a step of a build. When it ends, how long it took and what it used is left in the performance timeline, for
 * whoever measures a build (`npm run bench:build`).
 * @param name what the step adds to a build
 * @param shown what is shown of it; nothing where it is never long
 * @returns takes how many things are done, and its end
 */
export function begin(name: string, shown?: Shown): Task {
  const start = performance.now();
  const before = process.cpuUsage();
  const task = beginTask(shown?.doing, shown?.of);
  return {
    ...task,
    end() {
      task.end();
      const { user, system } = process.cpuUsage(before);
      performance.measure(name, { start, detail: { cpuSeconds: (user + system) / 1e6 } });
    },
  };
}

/**
 * Runs a step of a build.
 * @param name what the step adds to a build
 * @param work the step; takes what it says to how many things are done
 * @param shown what is shown of it; nothing where it is never long
 * @returns what the step returns
 * @throws what the step throws
 */
export async function step<T>(
  name: string,
  work: (under: Task) => T | Promise<T>,
  shown?: Shown,
): Promise<T> {
  const under = begin(name, shown);
  try {
    return await work(under);
  } finally {
    under.end();
  }
}
