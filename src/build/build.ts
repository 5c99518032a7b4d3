import path from 'node:path';

import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';
import { keptFolder } from '../reading/kept-file.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { BuildFault } from './build-fault.ts';
import { handlesFault } from './handles.ts';
import { takeLock } from './lock.ts';
import { attempt, findOutFolder, foreignFault, sourceFault } from './out-folder.ts';
import { prepare } from './prepare.ts';
import { renderFault } from './render-fault.ts';
import { render } from './render.ts';
import { beside, recover, swap } from './swap.ts';

/** The inputs of a build. */
export interface BuildOptions {
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder: string;
  /** Folder that the site is put in, whole. */
  readonly outFolder: string;
  /** Address that overrides the one in `content/site.yaml`. */
  readonly siteUrl?: string | undefined;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable?: boolean;
}

/** How a build ended. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  /** What the output folder holds now; undefined where the build failed and the folder is as it was. */
  readonly built: Publication | undefined;
}

/**
 * Builds the site: check, render beside the last good one, swap. While it does, it holds the output folder.
 * @param options site folder, output folder, address
 * @returns how it ended; faults are findings, never exceptions
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const siteFolder = path.resolve(options.siteFolder);
  const outFolder = findOutFolder(options.outFolder);
  if (typeof outFolder !== 'string') return refused(outFolder);
  const sources = ['content', 'locales'].map((name) => path.join(siteFolder, name));
  const fault = sourceFault(outFolder, [projectFolder, siteFolder, ...sources, keptFolder]) ?? handlesFault();
  if (fault !== undefined) return refused(fault);
  const lock = await takeLock(outFolder);
  if (!('release' in lock)) return refused(lock);
  try {
    return await replace({ ...options, siteFolder, outFolder });
  } finally {
    lock.release();
  }
}

async function replace({
  siteFolder,
  outFolder,
  siteUrl,
  portable = false,
}: BuildOptions): Promise<BuildResult> {
  const foreign = foreignFault(outFolder);
  const faults = foreign === undefined ? attempt(outFolder, recover) : [foreign];
  if (faults.length > 0) return refused(...faults);
  const { publication, findings } = await prepare({ siteFolder, siteUrl });
  if (hasErrors(findings)) return refused(...findings);
  try {
    await render({ publication, siteFolder, into: beside(outFolder).next, portable });
  } catch (error) {
    const stopped = error instanceof BuildFault ? error.findings : [renderFault(error)];
    return refused(...findings, ...stopped, ...attempt(outFolder, recover));
  }
  const unswapped = attempt(outFolder, swap);
  if (unswapped.length > 0) return refused(...findings, ...unswapped, ...attempt(outFolder, recover));
  // The new site is there: what can't be deleted of the old one stops only the next build.
  return { built: publication, findings: [...findings, ...attempt(outFolder, recover, 'warning')] };
}

function refused(...findings: readonly Finding[]): BuildResult {
  return { built: undefined, findings };
}
