import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { splitMdx } from '../../src/text/front-matter.ts';
import { parseYaml } from '../../src/read/data/data-file.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { yamlCauses } from '../../src/read/data/yaml-causes/yaml-causes.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

/** Every YAML text of the fixtures. */
const sound = globSync('tests/sites/**/*.{yaml,mdx}', { cwd: projectFolder }).flatMap((file) => {
  const text = readFileSync(path.join(projectFolder, file), 'utf8');
  const yaml = file.endsWith('.mdx') ? splitMdx(text).frontMatter : text;
  return yaml === undefined ? [] : [{ file, text: yaml }];
});

const right = [
  '',
  '# A comment alone.',
  'title: A well, deep and new # and a comment',
  'title: http://a.example/b:c',
  "title: 'It''s new'",
  'title: "A \\"new\\" well"   # a comment',
  'title: "A well\n  on two lines"',
  'title: A well\n  on two lines',
  'title: |\n  Any: "thing" { here\n\n  and there\nsummary: S',
  'figures:\n  wells: "wells"\n  pumps: "pumps"',
  'figures:\n- { id: wells, value: 12 }\n- id: pumps\n  value: 3\ndraft: true',
  'figures: { wells: "wells, deep", "old ones": \'pumps: two\', none: }',
  'figures:\n  {\n    wells: "wells",\n  }',
  'figures:\n  { wells: "wells",\n    pumps: "pumps" }\ntitle:\n  "A new well"\nsummary:\n  one\n  two',
  '- term: well\n  words:\n    en: [well, "wells / pits"]\n\n- term: pump\n  words: {}',
  'name:\n  pt-BR: Notícias\n  গু: "x"\n"quoted": y',
];
for (const text of right) {
  test(`nothing is wrong with ${JSON.stringify(text)}`, () => {
    expect(yamlCauses(text)).toEqual([]);
    expect(syntaxProblems(text)).toEqual([]);
  });
}

test('nothing is wrong with any text of the fixtures', () => {
  expect(sound.length).toBeGreaterThan(10);
  for (const { file, text } of sound) expect(yamlCauses(text), file).toEqual([]);
});

test("where one sign is gone, its line or the one before is named, in an editor's words", () => {
  let stopped = 0;
  for (const { text } of sound) {
    for (let at = 0; at < text.length; at += 31) {
      const found = syntaxProblems(text.slice(0, at) + text.slice(at + 1));
      if (found.length === 0) continue;
      stopped += 1;
      const line = text.slice(0, at).split('\n').length;
      expect(found[0]?.message).not.toContain('cannot be read');
      expect(found.map((finding) => Math.abs(finding.line - line) <= 1)).toContain(true);
    }
  }
  expect(stopped).toBeGreaterThan(20);
});

function syntaxProblems(text: string): Finding[] {
  const found: Finding[] = [];
  parseYaml({ file: 'a.yaml', text }, (finding) => void found.push(finding));
  return found.filter(({ rule }) => rule === 'yaml/syntax');
}
