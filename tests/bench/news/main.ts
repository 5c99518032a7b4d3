import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { makeScratch } from '../../support/scratch.ts';

/**
 * Checks news that professionals translated, line by line, and prints what the checks say of them: right lines, but for
 * slips of theirs. CONTRIBUTING.md tells where the news come from.
 */
const { values } = parseArgs({
  options: {
    languages: { type: 'string' },
    source: { type: 'boolean', default: false },
    made: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    rule: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    spoil: { type: 'boolean', default: false },
    silent: { type: 'boolean', default: false },
    each: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    kinds: { type: 'string' },
  },
});

const folder = process.env.NTREX ?? '';
if (!existsSync(folder)) {
  process.stdout.write('Not run: the environment variable NTREX names no folder of translated news.\n');
} else {
  // What is kept by builds of the project is neither used nor filled.
  process.env.BULLETIN_CACHE = makeScratch();
  const { benchNews } = await import('./bench-news.ts');
  await benchNews(folder, values);
}
