import { fieldsLegibly } from '../../src/publication/front-matter.ts';
import { splitLegibly } from '../../src/text/front-matter.ts';
import { expect, test } from '../support/quick.ts';

const splits: readonly { name: string; text: string; frontMatter: string | undefined; body: string }[] = [
  {
    name: 'a sound file',
    text: '---\na: 1\n---\n\nText.\n',
    frontMatter: 'a: 1',
    body: '   \n    \n   \n\nText.\n',
  },
  {
    name: 'a file without the second line of dashes',
    text: '---\na: 1\nb: 2\n\nText.\n\nMore.\n',
    frontMatter: 'a: 1\nb: 2\n',
    body: '   \n    \n    \n\nText.\n\nMore.\n',
  },
  {
    name: 'a file with words before the first line of dashes',
    text: 'Hello.\n---\na: 1\n---\n\nText.\n',
    frontMatter: 'a: 1\n',
    body: 'Hello.\n   \n    \n   \n\nText.\n',
  },
  { name: 'a text alone', text: 'Text.\n', frontMatter: undefined, body: 'Text.\n' },
];

for (const { name, text, frontMatter, body } of splits) {
  test(`the lines of the text stay where they are in ${name}`, () => {
    expect(splitLegibly(text)).toMatchObject({ frontMatter, body });
  });
}

const fields: readonly { name: string; yaml: string; read: Record<string, unknown> }[] = [
  { name: 'nothing', yaml: '', read: { title: 'new-well', summary: 'new-well' } },
  { name: 'sound fields', yaml: 'title: "A"\nsummary: "B"', read: { title: 'A', summary: 'B' } },
  { name: 'a field misspelt', yaml: 'titel: "A"\nsummary: "B"', read: { title: 'new-well', summary: 'B' } },
  { name: 'a missing mark', yaml: 'title: "Wells\nsummary: "B"', read: { title: 'Wells', summary: 'B' } },
  {
    name: 'a colon',
    yaml: 'title: Wells: twelve\nsummary: "B"',
    read: { title: 'Wells: twelve', summary: 'B' },
  },
  {
    name: 'marks within marks',
    yaml: 'title: "A "well" here"\nfigures: { wells: "wells" }',
    read: { title: 'A "well" here', summary: 'new-well', figures: { wells: 'wells' } },
  },
  { name: 'curly marks', yaml: 'title: “Wells”\nsummary: “B', read: { title: '“Wells”', summary: '“B' } },
  {
    name: 'conflict markers',
    yaml: '<<<<<<< HEAD\ntitle: "A"\n=======\ntitle: "B"\n>>>>>>> x\nsummary: "C"',
    read: { title: 'B', summary: 'C' },
  },
  { name: 'an alias', yaml: 'title: *a\nsummary: "B"', read: { title: '*a', summary: 'B' } },
];

for (const { name, yaml, read } of fields) {
  test(`fields are read as far as they can be: ${name}`, () => {
    expect(fieldsLegibly(yaml, 'new-well')).toMatchObject(read);
  });
}
