import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import type { BuildRun } from '../build/build-run.ts';
import { begin } from '../build/step.ts';

/**
 * Publishes what Astro has rendered, after all other integrations: what they change in it is published too.
 * @param run the build
 * @returns the integration
 */
export function lastOf(run: BuildRun): AstroIntegration {
  let end: (() => void) | undefined;
  return {
    name: 'bulletin-publish',
    hooks: {
      'astro:build:start': () => {
        end = begin('pages');
      },
      'astro:build:done': async ({ dir }) => {
        end?.();
        await run.publish(fileURLToPath(dir));
      },
    },
  };
}
