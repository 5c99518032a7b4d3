import path from 'node:path';

import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { BuildFault } from './build-fault.ts';
import { takeLock } from './lock.ts';
import { foreignFault, sourceFault } from './out-folder.ts';
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
  const outFolder = path.resolve(options.outFolder);
  const sources = ['content', 'locales'].map((name) => path.join(siteFolder, name));
  const misplaced = sourceFault(outFolder, [projectFolder, siteFolder, ...sources]);
  if (misplaced !== undefined) return { built: undefined, findings: [misplaced] };
  const lock = await takeLock(outFolder);
  if (!('release' in lock)) return { built: undefined, findings: [lock] };
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
  if (foreign !== undefined) return { built: undefined, findings: [foreign] };
  recover(outFolder);
  const { publication, findings } = await prepare({ siteFolder, siteUrl });
  if (hasErrors(findings)) return { built: undefined, findings };
  try {
    await render({
      publication,
      siteFolder,
      into: beside(outFolder).next,
      portable,
    });
    swap(outFolder);
  } catch (error) {
    recover(outFolder);
    const faults = error instanceof BuildFault ? error.findings : [renderFault(error)];
    return { built: undefined, findings: [...findings, ...faults] };
  }
  return { built: publication, findings };
}
