import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Answer, Job } from '../../support/command-server.ts';
import { buildScript, cleanEnvironment, runAlone, type Ended } from '../../support/run.ts';
import { makeScratch } from '../../support/scratch.ts';

/** How clean builds are made. */
export interface Cleanliness {
  /** Whether cards, cut typefaces and pictures of one clean build serve the next. */
  readonly shareCards?: boolean;
  /** Whether one process makes them all, which has loaded Astro; where the code changes, another takes its place. */
  readonly keepProcess?: boolean;
}

/** What is kept of things that are dear to make and that are made of little. */
const dear = ['cards', 'coverage', 'fonts', 'icons', 'pictures'];

/** Makes each build in an empty folder, with an empty store. */
export class CleanBuilder {
  readonly out: string;
  readonly #store: string;
  readonly #project: string;
  readonly #how: Cleanliness;
  #server: ChildProcess | undefined;

  /**
   * @param project folder of the project
   * @param how how builds are made
   */
  constructor(project: string, how: Cleanliness = {}) {
    const scratch = makeScratch();
    this.out = path.join(scratch, 'dist');
    this.#store = path.join(scratch, 'store');
    this.#project = project;
    this.#how = how;
  }

  /**
   * Builds the site of the project.
   * @param options of the build
   * @param environment variables of the build
   * @param manifest of the site that was built last, for a build that asks what readers have; none, by default
   * @returns how the build ended
   */
  build(
    options: readonly string[],
    environment: Readonly<Record<string, string>>,
    manifest?: Buffer,
  ): Promise<Ended> {
    this.#empty();
    if (manifest) {
      mkdirSync(this.out);
      writeFileSync(path.join(this.out, 'SHA256SUMS'), manifest);
    }
    const words = ['--out', this.out, ...options];
    const all = { ...environment, BULLETIN_CACHE: this.#store };
    return this.#how.keepProcess
      ? this.#ask({ script: buildScript, words, environment: all, cwd: this.#project })
      : runAlone(buildScript, words, { environment: all, cwd: this.#project });
  }

  /** Lets go of the process that is kept: what it has loaded is not what the project holds any more. */
  end(): void {
    this.#server?.disconnect();
    this.#server = undefined;
  }

  #empty(): void {
    rmSync(this.out, { recursive: true, force: true });
    mkdirSync(this.#store, { recursive: true });
    for (const kind of readdirSync(this.#store))
      if (!this.#how.shareCards || !dear.includes(kind))
        rmSync(path.join(this.#store, kind), { recursive: true });
  }

  #ask(job: Job): Promise<Ended> {
    const server = (this.#server ??= fork(path.join(import.meta.dirname, '../../support/command-server.ts'), {
      env: { ...cleanEnvironment(), BULLETIN_CACHE: this.#store },
      execArgv: ['--max-semi-space-size=8'],
    }));
    return new Promise((resolve, reject) => {
      const onExit = () => {
        reject(new Error('The process of clean builds has ended.'));
      };
      server.once('exit', onExit);
      server.once('message', ({ ended, memory }: Answer) => {
        server.off('exit', onExit);
        if (memory > 1_000_000_000) this.end();
        resolve(ended);
      });
      server.send(job);
    });
  }
}
