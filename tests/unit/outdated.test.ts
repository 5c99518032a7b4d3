import { anchorIn, outdatedPlaces } from '../../src/publication/outdated.ts';
import { revisionOf } from '../../src/publication/revision.ts';
import { tinyPublication } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { translationOf } from '../support/translation.ts';

const front =
  '---\ntitle: "T"\nsummary: "S"\nfigures: { a: "apples", b: "berries" }\nfiguresCaption: "C"\n---\n\n';
const text = `${front}## One\n\nFirst.\n\nSecond.\n\n- an item\n\nLast.\n`;

/** Where a translation of a text is outdated once the text says something else. */
function placesAfter(edits: readonly (readonly [string, string])[], translation = text): string[] {
  const changed = edits.reduce((all, [from, to]) => {
    expect(all, from).toContain(from);
    return all.replace(from, to);
  }, text);
  const [source, rendered] = [translationOf(changed), translationOf(translation)];
  const [bulletin] = tinyPublication().bulletins;
  if (bulletin === undefined) throw new Error('There is no bulletin.');
  const revision = revisionOf(translationOf(text));
  return outdatedPlaces({ bulletin: { ...bulletin, source }, translation: { ...rendered, revision } }).map(
    ({ kind, here, there }) => {
      const anchor = anchorIn(source, there);
      return `${kind} ${here?.id ?? 'beginning'}${anchor === undefined ? '' : ` #${anchor}`}`;
    },
  );
}

const tables: readonly (readonly [string, readonly (readonly [string, string])[], readonly string[]])[] = [
  ['nothing', [], []],
  ['a changed paragraph', [['Second', 'Another']], ['changed paragraph-2 #p2']],
  ['a changed heading', [['One', 'The One']], ['changed heading-1 #the-one']],
  ['a changed item leads to the paragraph above it', [['an item', 'one']], ['changed item-1 #p2']],
  ['one more', [['Second.', 'Second.\n\nMore.']], ['added paragraph-2 #p3']],
  [
    'several more in one place are told once',
    [['Second.', 'Second.\n\nMore.\n\nAnd more.']],
    ['added paragraph-2 #p3'],
  ],
  ['one more at the beginning', [['## One', 'More.\n\n## One']], ['added beginning #p1']],
  ['one less', [['Second.\n\n', '']], ['removed paragraph-2 #p1']],
  ['the first less', [['## One\n\n', '']], ['removed heading-1']],
  ['a title, which is at the beginning of its page', [['"T"', '"U"']], ['changed title']],
  ['a label', [['"apples"', '"pears"']], ['changed figures.a']],
  ['a caption', [['"C"', '"D"']], ['changed figuresCaption']],
  [
    'a figure more shows at no place of the text',
    [
      ['b: "berries"', 'b: "berries", c: "cherries"'],
      ['Last', 'At last'],
    ],
    ['changed paragraph-3 #p3'],
  ],
  [
    'a figure less neither',
    [
      [', b: "berries"', ''],
      ['Last', 'At last'],
    ],
    ['changed paragraph-3 #p3'],
  ],
  ['a passage that stands elsewhere says what it said', [['First.\n\nSecond.', 'Second.\n\nFirst.']], []],
  [
    'several things at once',
    [
      ['First', 'At first'],
      ['Second.\n\n', ''],
      ['Last.', 'Last.\n\nOr not.'],
    ],
    ['changed paragraph-1 #p1', 'removed paragraph-2 #p1', 'added paragraph-3 #p3'],
  ],
];

for (const [name, edits, expected] of tables)
  test(`where a translation is outdated: ${name}`, () => {
    expect(placesAfter(edits)).toEqual(expected);
  });

test('a translation whose passages are not those of its revision is told of as a whole alone', () => {
  const edits = [['Second', 'Another']] as const;
  expect(placesAfter(edits, text.replace('Last.', 'Last.\n\nMore.'))).toEqual([]);
  expect(placesAfter(edits, text.replace('\n\nLast.', ''))).toEqual([]);
});
