import { randomSteps } from '../bench/edits/random-editor.ts';
import { Rounds } from '../bench/edits/rounds.ts';
import { expect, test } from '../support/fixtures.ts';

/** As many as fit into a test run; `npm run bench:edits` makes any number, and compares after each. */
const [count, every] = [15, 3];

test('what is built edit after edit is what a clean build makes of the site, byte by byte', async () => {
  test.setTimeout(600_000);
  const rounds = new Rounds({ keepProcess: true, shareCards: true });
  try {
    for (const step of randomSteps({ bulletins: 3, languages: 2 }, 18)) {
      if (step.number > count) break;
      const { told, isRefused, differences } = await rounds.round(step, step.number % every === 0);
      expect(differences, `${String(step.number)}: ${told}`).toEqual([]);
      expect(isRefused, told).toBe(false);
    }
  } finally {
    rounds.end();
  }
});
