import { buildScript, runAlone } from '../../support/run.ts';
import { chance } from '../../support/chance.ts';
import { CleanBuilder, type Cleanliness } from './clean-builder.ts';
import { toldDifferences } from './findings-told.ts';
import { folderDifferences } from './folder-differences.ts';
import { Killer, type KillBy } from './killer.ts';
import type { Step } from './random-editor.ts';
import { callOf, manifestOf, openWorkshop, type Workshop } from './workshop.ts';

/** How a round ended. */
export interface Round {
  readonly told: string;
  /** Whether the site could not be built at all, which both builds found. */
  readonly isRefused: boolean;
  /** How the site that was built differs from the one of a clean build, in lines. */
  readonly differences: readonly string[];
}

/** How rounds are made. */
export interface RoundOptions extends Cleanliness {
  /** Whether each build is killed first, and begun again. */
  readonly kill?: KillBy | undefined;
  /** Files of the code that are not as they are in the project, by path: in all rounds. */
  readonly code?: Readonly<Record<string, string>>;
}

/** Builds a site after each edit, twice: as it is built every day, and clean. */
export class Rounds {
  readonly #workshop: Workshop = openWorkshop();
  readonly #clean: CleanBuilder;
  readonly #killer: Killer | undefined;
  readonly #code: Readonly<Record<string, string>>;

  /** @param how how rounds are made */
  constructor({ kill, code = {}, ...how }: RoundOptions = {}) {
    this.#clean = new CleanBuilder(this.#workshop.folder, how);
    this.#killer = kill && new Killer(kill);
    this.#code = code;
  }

  /**
   * Edits and builds.
   * @param step what is done
   * @param isCompared whether a clean build is made too, and compared
   * @returns what came of it
   */
  async round({ number, site, spoil, told }: Step, isCompared = true): Promise<Round> {
    const { folder, dist, store } = this.#workshop;
    if (this.#workshop.write({ ...site, project: { ...this.#code, ...site.project } })) this.#clean.end();
    const spoilt = spoil?.({ dist, store }) ?? '';
    const { options, environment } = callOf(site.settings);
    const own = { folder, dist, store, options, environment: { ...environment, BULLETIN_CACHE: store } };
    const killed = number === 0 ? undefined : await this.#killer?.kill(own, chance(number));
    const all = [told, spoilt, killed].filter((words) => words !== undefined && words !== '').join(': ');
    // What was published, a build that holds back leaves a page of.
    const last = site.settings.holdBack ? (manifestOf(dist) ?? manifestOf(`${dist}.previous`)) : undefined;
    const begin = performance.now();
    const [made, right] = await Promise.all([
      runAlone(buildScript, options, {
        environment: this.#killer?.watched(own) ?? own.environment,
        cwd: folder,
      }),
      isCompared ? this.#clean.build(options, environment, last) : undefined,
    ]);
    this.#killer?.learn(performance.now() - begin);
    if (right === undefined) return { told: all, isRefused: made.status !== 0, differences: [] };
    const differences = [
      ...toldDifferences(made, right),
      ...(right.status === 0 ? folderDifferences(dist, this.#clean.out) : []),
    ];
    return { told: all, isRefused: right.status !== 0, differences };
  }

  /** Ends what runs. */
  end(): void {
    this.#clean.end();
  }
}
