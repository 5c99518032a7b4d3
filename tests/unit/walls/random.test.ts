import fc from 'fast-check';

import { expect, test } from '../../support/quick.ts';
import { holdWalls } from '../../support/walls/hold.ts';
import { randomText } from '../../support/walls/random-text.ts';

test('random texts meet two closed walls', () => {
  const seed = Date.now() % 2 ** 31;
  process.stdout.write(`random texts: seed ${String(seed)}\n`);
  const outcomes = { checked: 0, written: 0 };
  fc.assert(
    fc.property(randomText, (body) => {
      outcomes[holdWalls(body)] += 1;
    }),
    { seed, numRuns: 5000 },
  );
  // A generator that makes nothing sound, or nothing else, would show nothing.
  expect(Math.min(outcomes.checked, outcomes.written)).toBeGreaterThan(250);
});

test('a list with words beside its items, as crossed tags leave them, meets them too', () => {
  expect(holdWalls('## <script>*<abbr>\n1) </abbr>*</script> "')).toBe('checked');
});
