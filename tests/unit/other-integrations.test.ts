import { hasOthers } from '../../src/tools/astro/other-integrations.ts';
import { tell } from '../../src/tools/build/told.ts';
import { expect, test } from '../support/quick.ts';

const ours = ['bulletin', '@astrojs/mdx', 'astro-i18next'].map((name) => ({ name }));

test('what astro.config.mjs names from the first looks at no pages together, all else may', () => {
  expect(hasOthers(ours)).toBe(false);
  expect(hasOthers([...ours, tell({})])).toBe(false);
  expect(hasOthers([...ours, { name: 'astro-pagefind' }])).toBe(true);
  expect(hasOthers([...ours, { name: '' }])).toBe(true);
});
