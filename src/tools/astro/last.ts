import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import type { BuildRun } from '../build/build-run.ts';
import { begin } from '../build/step.ts';
import { projectFolder } from '../../store/project-folder.ts';

/**
 * Publishes what Astro has rendered, after all other integrations: what they change in it is published too.
 * @param run the build
 * @returns the integration
 */
export function lastOf(run: BuildRun): AstroIntegration {
  let end: (() => void) | undefined;
  const cwd = process.cwd();
  return {
    name: 'bulletin-publish',
    hooks: {
      'astro:build:start': () => {
        end = begin('pages');
        // What Astro bundles it puts below the working folder, and only from the project are packages found there.
        process.chdir(projectFolder);
      },
      'astro:build:done': async ({ dir }) => {
        process.chdir(cwd);
        end?.();
        await run.publish(fileURLToPath(dir));
      },
    },
  };
}
