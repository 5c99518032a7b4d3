import { changesSince, isRevision, revisionOf } from '../../src/publication/revision.ts';
import { differences } from '../../src/read/findings/differences.ts';
import { expect, test } from '../support/quick.ts';
import { translationOf } from '../support/translation.ts';

const fields = 'title: "T"\nsummary: "S"\nfigures: { a: "apples", b: "berries" }\nfiguresCaption: "C"\n';
const source = (body: string, front = fields) => translationOf(`---\n${front}---\n\n${body}\n`);
const usual = '## One\n\nFirst words.\n\nSecond [words](https://a.example/).\n\n- an item\n\nLast words.';

test('a revision has a mark for each passage, and is short', () => {
  const revision = revisionOf(source(usual));
  expect(isRevision(revision)).toBe(true);
  expect(revision.split('-')).toHaveLength(10);
  expect(revision).toHaveLength(59);
});

for (const [name, text] of [
  ['line breaks', source(usual.replace('First words', 'First\nwords'))],
  ['spaces', source(usual.replace('First words', 'First   words'))],
  ['emphasis', source(usual.replace('First words', '**First** *words*'))],
  ['empty lines and another mark for items', source(usual.replace('\n\n- an', '\n\n\n\n* an'))],
  ['a comment', source(`{/* for editors */}\n\n${usual}`)],
  ['Windows line ends', translationOf(`---\n${fields}---\n\n${usual}\n`.replaceAll('\n', '\r\n'))],
  [
    'the order of labels',
    source(usual, fields.replace('a: "apples", b: "berries"', 'b: "berries", a: "apples"')),
  ],
  ['fields that readers do not see', source(usual, `${fields}translator: "N"\n`)],
  ['how letters are put together', source(usual.normalize('NFD'))],
] as const) {
  test(`a revision is blind to ${name}`, () => {
    expect(revisionOf(text)).toBe(revisionOf(source(usual)));
  });
}

const tables: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['a changed word', 'First words', 'First word', ['changed paragraph-1']],
  ['a changed sign', 'First words.', 'First words!', ['changed paragraph-1']],
  ['another target of a link', 'a.example', 'b.example', ['changed paragraph-2']],
  ['a heading that became a paragraph', '## One', 'One', ['changed paragraph-1']],
  ['a paragraph more', 'First words.', 'First words.\n\nMore.', ['added paragraph-2']],
  ['a paragraph less', 'First words.\n\n', '', ['removed after heading-1']],
  ['the last paragraph less', '\n\nLast words.', '', ['removed after item-1']],
  ['a paragraph in two', 'First words.', 'First\n\nwords.', ['changed paragraph-1', 'added paragraph-2']],
  [
    'two paragraphs in one',
    'words.\n\nSecond',
    'words. Second',
    ['changed paragraph-1', 'removed after paragraph-1'],
  ],
  ['a changed label', '"apples"', '"pears"', ['changed figures.a']],
  ['a label more', '"apples"', '"apples", aa: "plums"', ['added figures.aa']],
  ['the first passage less and changed', 'title: "T"', 'title: "U"', ['changed title']],
];

for (const [name, from, to, expected] of tables) {
  test(`${name} is told from the marks alone`, () => {
    const before = `---\n${fields}---\n\n${usual}\n`;
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(told(revisionOf(translationOf(before)), after)).toEqual(expected);
  });
}

test('a passage that moved is told from one that changed', () => {
  const before = revisionOf(source('One.\n\nTwo.\n\nThree.\n\nFour.'));
  const after = `---\n${fields}---\n\nTwo.\n\nThree.\n\nOne.\n\nFive.\n`;
  expect(told(before, after)).toEqual(['moved paragraph-3', 'changed paragraph-4']);
});

test('nothing is told where nothing is known', () => {
  for (const revision of [undefined, '', 'abc', 'ABCDE-fghij', '12345-678', '12345-']) {
    expect(changesSince(revision, source(usual)), revision).toEqual([]);
  }
});

function told(revision: string, text: string): string[] {
  return changesSince(revision, translationOf(text)).map((change) =>
    change.kind === 'removed'
      ? `removed after ${change.after?.id ?? 'nothing'}`
      : `${change.kind} ${change.passage.id}`,
  );
}

test('differences between two lists', () => {
  const marked = (before: string, after: string) =>
    differences(Array.from(before), Array.from(after)).map(
      (place) =>
        `${before.slice(place.before.start, place.before.end)}>${after.slice(place.after.start, place.after.end)}`,
    );
  expect(marked('', '')).toEqual([]);
  expect(marked('abc', 'abc')).toEqual([]);
  expect(marked('', 'ab')).toEqual(['>ab']);
  expect(marked('ab', '')).toEqual(['ab>']);
  expect(marked('abc', 'axc')).toEqual(['b>x']);
  expect(marked('abc', 'ac')).toEqual(['b>']);
  expect(marked('abcdefg', 'xbcdyg')).toEqual(['a>x', 'ef>y']);
  expect(marked('abcdef', 'bcdefa')).toEqual(['a>', '>a']);
});

test('two long texts that have little in common differ in one place, soon', () => {
  const long = (sign: string) => Array.from({ length: 5000 }, (_, index) => `${sign}${String(index)}`);
  const found = differences(['same', ...long('a'), 'end'], ['same', ...long('b'), 'end']);
  expect(found).toEqual([{ before: { start: 1, end: 5001 }, after: { start: 1, end: 5001 } }]);
});
