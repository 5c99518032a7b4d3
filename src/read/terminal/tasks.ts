import { progressLine, type ProgressLine, type ProgressStream, type Task } from './progress.ts';

export type { Task } from './progress.ts';

/** Milliseconds between two looks at what says nothing of itself. */
const lookMs = 250;

/** What is done by whoever shows nothing. */
const unseen: Task = { done: () => undefined, of: () => undefined, end: () => undefined };

let line: ProgressLine | undefined;

/**
 * Shows progress from now on. Only the script of a command says so, as it knows where it runs.
 * @param stream where it is shown; nowhere where none is named
 */
export function showProgress(stream?: ProgressStream): void {
  line = stream && progressLine(stream);
}

/**
 * Begins something that may take long: what takes more than two seconds is shown, where progress is.
 * @param doing what is done, as a line begins with it: `Rendering pages`; nothing is shown where it is not said
 * @param of how many things there are, where that is known
 * @returns takes how many are done, and its end
 */
export function beginTask(doing: string | undefined, of?: number): Task {
  if (line === undefined || doing === undefined) return unseen;
  const task = line.begin(doing, of);
  const looks = setInterval(line.tick, lookMs);
  looks.unref();
  return {
    ...task,
    end() {
      clearInterval(looks);
      task.end();
    },
  };
}

/** Takes the line off the terminal, before anything else is written there. */
export function clearProgress(): void {
  line?.clear();
}
