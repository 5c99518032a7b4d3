import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { placesByFile } from '../support/docx-numbers.ts';
import { expect, test } from '../support/fixtures.ts';
import { outcomesOf } from '../support/in-thread.ts';
import { projectFolder } from '../support/site.ts';

const at = (name: string) => path.join(projectFolder, name);

/** What is read of documents, as their elements and attributes are named. */
function namesRead(): string[] {
  const code = readdirSync(at('src/tools/exchange/docx')).map((file) =>
    readFileSync(at(`src/tools/exchange/docx/${file}`), 'utf8'),
  );
  return code.flatMap((text) =>
    [...text.matchAll(/(xmlAttribute|valueOf)\((?:[^()]|\([^()]*\))*, '(\w+)'\)/g)].map(
      ([, reader, name = '']) => (reader === 'valueOf' ? name : `@${name}`),
    ),
  );
}

test('the document of every attribute holds all that are read', () => {
  const held = placesByFile.flatMap(({ places }) =>
    places.flatMap(({ name }) => {
      const [element = '', attribute = ''] = name.split(' ').map((each) => each.replace(/^\w+:/, ''));
      return [element, `@${attribute}`];
    }),
  );
  const read = namesRead();
  expect(read).toEqual(expect.arrayContaining(['gridSpan', 'ilvl', 'outlineLvl', 'startOverride', '@ilvl']));
  expect(read.filter((name) => !held.includes(name))).toEqual([]);
});

test('a hostile number in any attribute of a document gives a text, or one clear problem', async () => {
  test.setTimeout(120_000);
  const outcomes = await outcomesOf(at('tests/support/docx-numbers.ts'));
  const sound = [
    'a text',
    'A column of this table has no name: screen-reader users hear numbers without a meaning.',
    'DocxError: This is no text document of Word.',
  ];
  expect(Object.keys(outcomes).length).toBeGreaterThan(900);
  expect(Object.entries(outcomes).filter(([, outcome]) => !sound.includes(outcome))).toEqual([]);
});

test('a document of a hostile shape gives a text, or one clear problem', async () => {
  test.setTimeout(120_000);
  const { 'a long chain of styles': chain, ...others } = await outcomesOf(at('tests/support/docx-shapes.ts'));
  expect(chain).toBe('DocxError: A style of this document, "s0", is based on more than 100 others.');
  expect(Object.keys(others).length).toBeGreaterThan(15);
  expect(Object.entries(others).filter(([, outcome]) => outcome !== 'a text')).toEqual([]);
});

test('XLIFF of hostile numbers and shapes is taken, or refused in one sentence', async () => {
  test.setTimeout(120_000);
  const outcomes = await outcomesOf(at('tests/support/xliff-shapes.ts'));
  const isSound = (outcome: string) =>
    /^(?:taken|(?:There is no bulletin|The publication has no language) ".*)$/.test(outcome);
  expect(Object.keys(outcomes).length).toBeGreaterThan(250);
  expect(Object.entries(outcomes).filter(([, outcome]) => !isSound(outcome))).toEqual([]);
});
