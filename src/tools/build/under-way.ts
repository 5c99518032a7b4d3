import path from 'node:path';

import type { MadeForBuild } from '../../outputs/made.ts';
import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { routeOf } from '../../outputs/route-of.ts';
import { store } from '../../store/kept-file.ts';
import { BuildError } from './build-error.ts';
import type { BuildRun } from './build-run.ts';
import { changedBetween, type Changed } from './changed.ts';
import { fillStore, type Filled } from './fill-store.ts';
import { finish } from './finish.ts';
import { keptBundle } from './loose-files.ts';
import { attempt } from './out-folder.ts';
import { planFiles } from './plan.ts';
import { isRendered } from './rendered.ts';
import { renewTimes } from './renew-times.ts';
import { openScratch, remove } from './scratch.ts';
import { isInShare, slugOf, type Share } from './share.ts';
import { moveSite } from './site-folder.ts';
import { sweepStore } from './store-bound.ts';
import { beside, recover, swap } from './swap.ts';

/** How a build is published. */
interface Publishing {
  /** Folder that the site is put in, its path without links. */
  readonly outFolder: string;
  readonly portable: boolean;
  /** The files of the site that was built last. */
  readonly last: Manifest;
  readonly only: Share | undefined;
  /** Lets go of the folder. */
  readonly release: () => void;
}

/**
 * Finds out what has to be rendered of a site in which nothing is wrong.
 * @param made all that pages are made from
 * @param said what was found and is left out
 * @param publishing how it is published
 * @returns the build
 */
export function underWay(
  made: MadeForBuild,
  { findings, lasting, held }: Pick<BuildRun, 'findings' | 'lasting' | 'held'>,
  { outFolder, portable, last, only, release }: Publishing,
): BuildRun {
  const scratch = openScratch();
  const all = planFiles(made, portable);
  const plan = all.filter(({ route }) => isInShare(only, slugOf(route)));
  const wanted = new Map(plan.filter((each) => !isRendered(each)).map((each) => [each.route, each]));
  let isByCode = true;
  let changed: Changed | undefined;
  let filled: Filled | undefined;
  return {
    made,
    findings,
    lasting,
    held,
    scratch,
    isWanted: (output, path) => wanted.has(routeOf(output, path.params)),
    toRender: wanted.size,
    needsAstro: wanted.size > 0 || keptBundle() === undefined,
    renderAll() {
      isByCode = false;
      for (const planned of plan) wanted.set(planned.route, planned);
    },
    async publish(rendered) {
      const files = [...wanted.values()];
      const fresh = rendered === undefined ? undefined : { folder: rendered, files, all, isByCode };
      if (only !== undefined) {
        filled = await fillStore({ made, plan, fresh, portable }, only);
        return;
      }
      const folder = path.join(scratch, 'site');
      const site = await finish({ made, plan, fresh, folder, portable });
      renewTimes(folder, site, last);
      moveSite(folder, beside(outFolder).next);
      const unswapped = attempt(outFolder, swap);
      if (unswapped.length > 0) throw new BuildError(unswapped);
      changed = changedBetween(last, site);
    },
    changed: () => changed,
    filled: () => filled,
    end() {
      remove(scratch);
      sweepStore();
      if (only !== undefined) return [];
      // Where the new site is there, what can't be deleted of the old one stops only the next build.
      const left = attempt(outFolder, recover, changed === undefined ? 'error' : 'warning');
      // Links that come and go are changes too.
      if (changed !== undefined) store.saveSeen();
      release();
      return left;
    },
  };
}
