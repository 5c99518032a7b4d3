import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../src/read/files/files-below.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

function textsIn(folder: string, ending: string): string {
  const whole = path.join(projectFolder, folder);
  const files = filesBelow(whole).filter((file) => file.endsWith(ending));
  return files.map((file) => readFileSync(path.join(whole, file), 'utf8')).join('\n');
}

test('each rule that a finding can name is explained in docs/rules', () => {
  const [code, docs] = [textsIn('src', '.ts'), textsIn('docs/rules', '.md')];
  const rules = code.matchAll(
    /(?<=(?:rule: |(?:error|warning)At\(\s*|(?:refuseAt|doubtAt|reportAs)\([^,]*(?:, report \})?,\s*)(?:\w+ \? '[a-z/-]+' : )?')[a-z]+(?:-[a-z]+)?\/[a-z-]+(?=')/g,
  );
  const ids = new Set(Array.from(rules, ([id]) => id));
  expect(ids.size).toBeGreaterThan(140);
  const explained = new Set(docs.match(/[a-z]+(?:-[a-z]+)?\/[a-z-]+/g));
  expect([...ids].filter((id) => !explained.has(id))).toEqual([]);
});
