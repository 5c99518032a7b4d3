/** When how many were done. */
interface Mark {
  readonly ms: number;
  readonly done: number;
}

/** Milliseconds that count: what was kept is done at once, so the pace of the beginning says little of the rest. */
const windowMs = 15_000;

/**
 * Estimates when something ends by its pace of late.
 * @param of how many things there are
 * @param began when how many were done at its beginning
 * @returns takes when how many are done, and gives the seconds that the rest will take; undefined before any is done
 */
export function timeLeft(of: number, began: Mark): (now: Mark) => number | undefined {
  let marks: Mark[] = [began];
  return (now) => {
    const old = marks.findLastIndex(({ ms }) => now.ms - ms >= windowMs);
    marks = [...marks.slice(Math.max(0, old)), now];
    const [first = now] = marks;
    const done = now.done - first.done;
    return done === 0 ? undefined : ((of - now.done) * (now.ms - first.ms)) / done / 1000;
  };
}
