import { setFlagsFromString } from 'node:v8';

import type { Finding } from '../../read/findings/finding.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { BuildError } from './build-error.ts';
import type { Changed } from './changed.ts';
import { beginBuild, type BuildOptions, type BuildRun } from './build-run.ts';
import type { Filled } from './fill-store.ts';
import { renderProblem } from './render-problem.ts';
import { tell } from './told.ts';

/**
 * Builds the site: check, render beside the last good one, swap. While it does, it holds the output folder.
 * @param options site folder, output folder, address
 * @returns what was found and left out, problems as findings, never exceptions; and what the published site was made
 * from, and has changed: both undefined where the build failed and the folder is as it was
 */
export async function build(options: BuildOptions): Promise<
  Pick<BuildRun, 'findings' | 'lasting' | 'held'> & { filled?: Filled | undefined } & {
    built: BuildRun['made'] | undefined;
    changed?: Changed | undefined;
  }
> {
  const run = await beginBuild(options);
  if (!('made' in run)) return { built: undefined, findings: run.findings, lasting: [], held: [] };
  const problems: Finding[] = [];
  const cwd = process.cwd();
  try {
    if (run.needsAstro) await render(run);
    else await run.publish(undefined);
  } catch (error) {
    problems.push(...(error instanceof BuildError ? error.findings : [renderProblem(error)]));
  } finally {
    // A build that fails while it renders leaves the working folder where the integration went.
    process.chdir(cwd);
  }
  const findings = [...run.findings, ...problems, ...run.end()];
  const changed = run.changed();
  return {
    built: changed && run.made,
    findings,
    lasting: run.lasting,
    held: run.held,
    changed,
    filled: run.filled(),
  };
}

/** So many pages leave more behind than small machines have room for. */
const manyPages = 500;

async function render(run: BuildRun): Promise<void> {
  // What they leave is cleared away early, which takes more of the time of a build that renders few than it is worth.
  if (run.toRender > manyPages) setFlagsFromString('--heap-growing-percent=20');
  // Loaded only here: a build that is refused, or has nothing to render, need not wait for it.
  const { build: astroBuild } = await import('astro');
  // Problems come as findings; Astro's own log would print them twice, with stack traces.
  await astroBuild({ root: projectFolder, logLevel: 'silent', integrations: [tell({ run })] });
}
