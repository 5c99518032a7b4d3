import path from 'node:path';

import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';
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
}

/** How a build ended. */
export interface BuildResult {
  /** Whether the output folder holds the new site; if not, it is as it was. */
  readonly isBuilt: boolean;
  readonly publication: Publication;
  readonly findings: readonly Finding[];
}

/**
 * Builds the site: check, render beside the last good one, swap.
 * @param options site folder, output folder, address
 * @returns how it ended; faults are findings, never exceptions
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const siteFolder = path.resolve(options.siteFolder);
  const outFolder = path.resolve(options.outFolder);
  recover(outFolder);
  const { publication, findings } = await prepare({ siteFolder, siteUrl: options.siteUrl });
  if (hasErrors(findings)) return { isBuilt: false, publication, findings };
  try {
    await render(publication, siteFolder, beside(outFolder).next);
  } catch (error) {
    recover(outFolder);
    return { isBuilt: false, publication, findings: [...findings, renderFault(error)] };
  }
  swap(outFolder);
  return { isBuilt: true, publication, findings };
}
