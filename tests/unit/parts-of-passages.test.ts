import { leadElsewhere } from '../../src/text/lead-elsewhere.ts';
import { partsOfPassages, type Part } from '../../src/text/parts-of-passages.ts';
import { textOf } from '../../src/text/text.ts';
import { specimenPublication } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { translationOf } from '../support/translation.ts';

const front = '---\ntitle: "T"\nsummary: "S"\n---\n\n';

const everything = `${front}## One

First *words*,  
and a [link](https://a.example/).

- an item

  of two paragraphs
- another
  1. and one in it
  2. {/* to do */} and *one* more
- ## A heading in it

> Said.
>
> - and listed

| A | B |
| - | - |
| c |   |

![A well](media/well.png "and its caption")

<Note>
  ## Aside

  Words.

  - An item aside
</Note>

---

Last words.

<Follow>Follow us</Follow>
`;

/** What a part is, for a test. */
function named(part: Part | undefined): string {
  if (part === undefined) return 'none';
  return 'tagName' in part ? `${part.tagName}: ${textOf(part).replaceAll(/\s+/g, ' ').trim()}` : part.kind;
}

test('each passage is found in the part of the page that holds it, the innermost item or the block', () => {
  const { blocks, passages } = translationOf(everything);
  const parts = partsOfPassages(blocks);
  const list = 'ol: and one in it and one more';
  expect([...parts].map(([id, part]) => [id, named(part)])).toEqual([
    ['heading-1', 'h2: One'],
    ['paragraph-1', 'p: First words, and a link.'],
    ['item-1', 'li: an item of two paragraphs'],
    ['item-2', 'li: an item of two paragraphs'],
    ['item-3', `li: another ${list.slice(4)}`],
    ['item-4', 'li: and one in it'],
    ['item-5', 'li: and one more'],
    ['heading-2', 'li: A heading in it'],
    ['quotation-1', 'blockquote: Said. and listed'],
    ['item-6', 'li: and listed'],
    ['cell-1', 'table'],
    ['cell-2', 'table'],
    ['cell-3', 'table'],
    ['picture-1', 'picture'],
    ['heading-3', 'component'],
    ['note-1', 'component'],
    ['item-7', 'component'],
    ['paragraph-2', 'p: Last words.'],
    ['follow-1', 'component'],
  ]);
  const body = passages.filter(({ field }) => field === undefined);
  expect([...parts.keys()]).toEqual(body.map(({ id }) => id));
});

test('the passages of every text of the fixtures are found, where links lead elsewhere too', () => {
  const texts = specimenPublication().bulletins.flatMap(({ translations }) => translations);
  expect(texts.length).toBeGreaterThan(1);
  for (const { blocks, passages, file } of texts) {
    const body = passages.filter(({ field }) => field === undefined).map(({ id }) => id);
    const led = leadElsewhere(blocks, new Map([['/en/', '/sw/']]));
    expect([...partsOfPassages(led).keys()], file).toEqual(body);
  }
});
