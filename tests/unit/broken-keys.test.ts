import { brokenKeys } from '../bench/edits/broken-keys.ts';
import { broken } from '../bench/edits/find-broken.ts';
import { edits } from '../bench/edits/random-editor.ts';
import { expect, test } from '../support/quick.ts';

test('each key that can be broken on purpose stands in the code as it is broken, and is looked for by edits there are', () => {
  const names = edits.map(({ name }) => name);
  for (const key of brokenKeys) {
    expect(broken(key)).not.toContain(key.from);
    for (const name of key.edits) expect(names).toContain(name);
  }
  expect(new Set(names).size).toBe(names.length);
});
