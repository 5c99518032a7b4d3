import { buildScript, runAlone, type Ended } from '../../support/run.ts';
import { CleanBuilder, type Cleanliness } from './clean-builder.ts';
import { folderDifferences } from './folder-differences.ts';
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

/** What depends on the site that was built last, and is told, but not built. */
const ofLastSite = /^\S.*\baddress\/(?:gone|taken-away)$/m;

/** Builds a site after each edit, twice: as it is built every day, and clean. */
export class Rounds {
  readonly #workshop: Workshop = openWorkshop();
  readonly #clean: CleanBuilder;

  /** @param how how clean builds are made */
  constructor(how: Cleanliness = {}) {
    this.#clean = new CleanBuilder(this.#workshop.folder, how);
  }

  /**
   * Edits and builds.
   * @param step what is done
   * @param isCompared whether a clean build is made too, and compared
   * @returns what came of it
   */
  async round({ site, spoil, told }: Step, isCompared = true): Promise<Round> {
    const { dist, store } = this.#workshop;
    if (this.#workshop.write(site)) this.#clean.end();
    const spoilt = spoil?.({ dist, store }) ?? '';
    const all = spoilt === '' ? told : `${told}: ${spoilt}`;
    const { options, environment } = callOf(site.settings);
    // What was published, a build that holds back leaves a page of.
    const last = site.settings.holdBack ? manifestOf(dist) : undefined;
    const [made, right] = await Promise.all([
      runAlone(buildScript, options, {
        environment: { ...environment, BULLETIN_CACHE: store },
        cwd: this.#workshop.folder,
      }),
      isCompared ? this.#clean.build(options, environment, last) : undefined,
    ]);
    if (right === undefined) return { told: all, isRefused: made.status !== 0, differences: [] };
    const said = [made, right].map(findingsOf);
    const differences = [
      ...(made.status === right.status && said[0] === said[1]
        ? []
        : ['The builds said different things.', whole(made), whole(right)]),
      ...(right.status === 0 ? folderDifferences(dist, this.#clean.out) : []),
    ];
    return { told: all, isRefused: right.status !== 0, differences };
  }

  /** Ends what runs. */
  end(): void {
    this.#clean.end();
  }
}

function whole({ status, stderr }: Ended): string {
  return `status ${String(status)}:\n${stderr}`;
}

/** What a build found in the site, whatever was built before. */
function findingsOf({ status, stderr }: Ended): string {
  const blocks = stderr
    .split('\n\n')
    .filter((block) => !ofLastSite.test(block) && !/^\d+ (?:error|warning)s?\b/.test(block.trim()));
  return `${String(status)}\n${blocks.join('\n\n')}`;
}
