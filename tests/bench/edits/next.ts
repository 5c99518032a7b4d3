import { chance } from '../../support/chance.ts';

/** Gives a whole number from 0 to one below a limit. */
export type Next = ReturnType<typeof chance>;

/**
 * @param next chance
 * @param list what is chosen from
 * @returns one of them; undefined where there is none
 */
export function pick<T>(next: Next, list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[next(list.length)];
}
