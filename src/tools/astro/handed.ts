import { createRequire } from 'node:module';

import type { Made } from '../../outputs/made.ts';

let current: Made | undefined;

/** @param made what pages are made from, from now on */
export function handOver(made: Made): void {
  current = made;
}

/**
 * @returns what pages are made from
 * @throws where nothing was handed over
 */
export function handed(): Made {
  if (current === undefined) throw new Error('Nothing was handed over to the pages.');
  return current;
}

/**
 * Looks whether pages will find what is handed over: they ask Node for this module. Astro loads its configuration a
 * second time by its bundler where Node cannot, and hands over in a copy.
 * @throws where this is a copy
 */
export function assertOneInstance(): void {
  const nodes = createRequire(import.meta.url)(import.meta.filename) as { readonly handOver: unknown };
  if (nodes.handOver !== handOver) throw new Error('Node could not load astro.config.mjs by itself.');
}
