import { progressWords } from './progress-words.ts';
import { timeLeft } from './time-left.ts';

/** Something that a command does, and that may take long. */
export interface Task {
  /** Says that so many more of its things are done; one where no number is named. */
  readonly done: (more?: number) => void;
  /** Says how many things there are, where that is known only later. */
  readonly of: (all: number) => void;
  readonly end: () => void;
}

/** Where progress is shown: a terminal, or what keeps lines. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What shows progress of the tasks that are begun. */
export interface ProgressLine {
  readonly begin: (doing: string, of?: number) => Task;
  /** Looks whether there is something to show: for what says nothing of itself for long. */
  readonly tick: () => void;
  /** Takes the line off the terminal, before anything else is written there. */
  readonly clear: () => void;
}

/** Milliseconds that something may take before it is shown. */
const patienceMs = 2000;

/** Milliseconds between two looks of a line on a terminal. */
const redrawMs = 200;

/** The most milliseconds between two lines where lines stay: a log of an hour has some sixty. */
const maxPauseMs = 60_000;

/**
 * Shows what takes more than two seconds. On a terminal one line is drawn again and again, and taken away at the end;
 * elsewhere a line is written now and then: after two seconds, whenever twice the time has gone by, each minute.
 * @param stream where it is shown
 * @param now the clock, in milliseconds
 * @returns what shows it
 */
export function progressLine(stream: ProgressStream, now = () => performance.now()): ProgressLine {
  const under: { readonly isLong: (ms: number) => boolean; readonly show: (ms: number) => void }[] = [];
  let isDrawn = false;
  const clear = () => {
    // Back to the line's beginning, and away with what is there.
    if (isDrawn) stream.write('\r\u001B[K');
    isDrawn = false;
  };
  const write = (words: string) => {
    if (stream.isTTY !== true) return void stream.write(`${words}\n`);
    isDrawn = true;
    stream.write(`\r\u001B[K${words.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const tick = () => {
    const ms = now();
    under.findLast(({ isLong }) => isLong(ms))?.show(ms);
  };
  return {
    begin(doing, all) {
      const beganMs = now();
      let [done, nextMs] = [0, 0];
      let leftAt = all === undefined ? undefined : timeLeft(all, { ms: beganMs, done });
      const task = {
        isLong: (ms: number) => ms - beganMs >= patienceMs,
        show(ms: number) {
          if (ms < nextMs) return;
          nextMs = ms + (stream.isTTY === true ? redrawMs : Math.min(ms - beganMs, maxPauseMs));
          write(progressWords({ doing, of: all, done, secondsLeft: leftAt?.({ ms, done }) }));
        },
      };
      under.push(task);
      return {
        done(more = 1) {
          done += more;
          tick();
        },
        of(number) {
          all = number;
          // What came before tells nothing of their pace.
          leftAt = timeLeft(number, { ms: now(), done });
        },
        end() {
          const place = under.indexOf(task);
          if (place !== -1) under.splice(place, 1);
          clear();
        },
      };
    },
    tick,
    clear,
  };
}
