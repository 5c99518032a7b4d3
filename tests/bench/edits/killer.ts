import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { buildScript, runAlone } from '../../support/run.ts';
import { makeScratch } from '../../support/scratch.ts';
import type { Next } from './next.ts';

/** How builds are killed: at each of their moments in turn, or at any time. */
export type KillBy = 'moment' | 'time';

/** A build that may be killed. */
export interface Killed {
  readonly folder: string;
  readonly dist: string;
  readonly store: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const hook = new URL('../../support/kill-at.ts', import.meta.url).href;

/** Begins builds and kills them, as a power cut would. */
export class Killer {
  readonly #by: KillBy;
  readonly #moments = path.join(makeScratch(), 'moments');
  /** Moments at which none was killed yet. */
  readonly #left = new Set<string>();
  readonly #done = new Set<string>();
  #milliseconds = 5000;

  /** @param by how they are killed */
  constructor(by: KillBy) {
    this.#by = by;
  }

  /**
   * @param build a build that is to end well
   * @returns its environment, in which it tells its moments
   */
  watched({ dist, store, environment }: Killed): Record<string, string> {
    rmSync(this.#moments, { force: true });
    return {
      ...environment,
      NODE_OPTIONS: `--import=${hook}`,
      OUT: dist,
      STORE: store,
      MOMENTS: this.#moments,
    };
  }

  /**
   * Learns from a build that has ended well.
   * @param milliseconds that it took
   */
  learn(milliseconds: number): void {
    this.#milliseconds = milliseconds;
    const moments = existsSync(this.#moments)
      ? readFileSync(this.#moments, 'utf8').trimEnd().split('\n')
      : [];
    // Deletions in a site that was replaced are many and alike.
    for (const name of moments.map((each) => each.replace(/^(delete dist\.next\/).*/, '$1*')))
      if (!this.#done.has(name) && !name.endsWith('*')) this.#left.add(name);
  }

  /**
   * Begins a build and kills it.
   * @param build the build
   * @param next chance
   * @returns at what moment
   */
  async kill(build: Killed, next: Next): Promise<string> {
    const { folder, dist, store, options } = build;
    const [moment] = this.#left;
    if (this.#by === 'moment' && moment !== undefined) {
      this.#left.delete(moment);
      this.#done.add(moment);
      const { status } = await runAlone(buildScript, options, {
        cwd: folder,
        environment: {
          ...build.environment,
          NODE_OPTIONS: `--import=${hook}`,
          OUT: dist,
          STORE: store,
          KILL_AT: moment,
        },
      });
      return `${status === null ? 'killed before' : 'never came to'}: ${moment}`;
    }
    const seconds = (this.#milliseconds * (1 + next(105))) / 100_000;
    const { status } = await runAlone(buildScript, options, {
      cwd: folder,
      environment: build.environment,
      seconds,
    });
    return `${status === null ? 'killed' : 'not yet killed'} after ${seconds.toFixed(2)} s`;
  }
}
