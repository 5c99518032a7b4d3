import { readFileSync } from 'node:fs';
import path from 'node:path';

import { knownIds } from '../../src/check/known-ids.ts';
import type { PassageRemark } from '../../src/check/rule.ts';
import { buildRules, publicationRules, workRules } from '../../src/check/rules.ts';
import { filesBelow } from '../../src/read/files/files-below.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

const read = (file: string) => readFileSync(path.join(projectFolder, file), 'utf8');
const namesIn = (folder: string) => filesBelow(path.join(projectFolder, folder));

/** An id as code writes it where a finding gets it; made up of two parts, it is typed. */
const written =
  /(?<=(?:rule: |(?:error|warning)At\(\s*|(?:refuseAt|doubtAt|reportAs)\([^,]*(?:, report \})?,\s*)(?:\w+ \? '[a-z/-]+' : )?')[a-z]+(?:-[a-z]+)?\/[a-z-]+(?=')/g;

test('each id that a finding can have is known', () => {
  const code = namesIn('src').filter((file) => file.endsWith('.ts'));
  const ids = new Set(code.flatMap((file) => read(`src/${file}`).match(written) ?? []));
  expect(ids.size).toBeGreaterThan(120);
  expect([...ids].filter((id) => !knownIds.has(id))).toEqual([]);
});

test('each is explained on the page that it names, and none on a page that is gone', () => {
  const pages = new Map(
    namesIn('docs/rules').map((file) => [
      file.replace('.md', ''),
      new Set(read(`docs/rules/${file}`).match(/(?<=^#+ .*|`)[a-z]+(?:-[a-z]+)?\/[a-z-]+(?=[`,\n])/gm)),
    ]),
  );
  const unexplained = [...knownIds].filter(([id, { page }]) => pages.get(page)?.has(id) !== true);
  expect(unexplained.map(([id, { page }]) => `${id} in docs/rules/${page}.md`)).toEqual([]);
  const headings = namesIn('docs/rules').flatMap((file) =>
    (read(`docs/rules/${file}`).match(/^## .*\/.*$/gm) ?? []).flatMap((line) => line.slice(3).split(', ')),
  );
  expect(headings.filter((id) => !knownIds.has(id))).toEqual([]);
});

test('an id is said in one way, whichever rule reports it', () => {
  for (const { ids } of [...publicationRules, ...buildRules, ...workRules])
    for (const [id, facts] of Object.entries(ids)) {
      expect(knownIds.get(id)).toEqual(facts);
      expect(facts.title).toMatch(/^[A-Z"].*[^.]$/);
    }
});

test('a misspelt id, or another severity than its own, does not compile', () => {
  const ids = { 'wording/one': { severity: 'error', page: 'wording', title: 'One' } } as const;
  expect(Object.keys(ids)).toEqual(['wording/one']);
  const words = { message: '', found: '', expected: '', hint: '' };
  const said = (remark: PassageRemark<typeof ids>) => remark.rule;
  expect(said({ ...words, rule: 'wording/one' })).toBe('wording/one');
  // @ts-expect-error -- the rule has no such id
  said({ ...words, rule: 'wording/on' });
  // @ts-expect-error -- the rule says that it is an error
  said({ ...words, rule: 'wording/one', severity: 'warning' });
});
