import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { formatText } from '../../src/text/format/format-text.ts';
import { meaningOf } from '../../src/text/format/meaning.ts';
import { skeletonOf } from '../../src/text/skeleton.ts';
import { splitMdx } from '../../src/text/front-matter.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

const options = { printWidth: 110, singleQuote: false, proseWrap: 'preserve' } as const;
const contents = (text: string) => meaningOf(text)?.map(({ content }) => content);

test('what a text says is read blind to layout, and to nothing else', () => {
  const same = contents('a *b* c\n\n- d\n- e\n');
  expect(contents('a _b_  c\n\n\n* d\n* e')).toEqual(same);
  for (const other of [
    'a **b** c\n\n- d\n- e',
    'a *b* c\n\n- d e',
    'a *b*c\n\n- d\n- e',
    'a *b* c\n\n1. d\n2. e',
  ]) {
    expect(contents(other)).not.toEqual(same);
  }
});

/** Formatted, though Prettier alone would break those with comments of several lines. */
const formatted = [
  'a *b* _c_ __d__',
  String.raw`\{ and \} &lt; 1\. 5 \* 6 \_ x`,
  '- a\n- b\n  - c\n\n1. d\n\n   e',
  '{/* a\n\nb */}',
  'a {/* b_c_ *d* */} e\n\n{/* long\ntwo lines */}',
  '<Follow>Scan **this** &lt; \\{</Follow>',
  '<Note>\nplain\n</Note>',
  '<Note lang="en">a *b* c</Note>',
  `<Note>${'A long note. '.repeat(12)}</Note>\n\n*  a`,
  '<Note>a *b* [c](https://e.example/) <span lang="en">{/* x */}d</span><br/>e</Note>',
  '{/* <Note> */}\n\n<Note></Note>',
  '|a|b|\n|---|---|\n|1|2 \\| 3 {/* c */}|',
  'કાર્યક્રમ ક্‍ষ র‌্যাব *শহর*টি',
  'hard\\\nbreak\n\nhard  \nbreak',
  'nb\u00A0sp « a » 5\u202F%',
  '![a](media/w.png "it\'s \\"q\\" here")',
  "---\ntitle:   'x \"q\" it''s'\n---\n\n> a\n> b",
];
/** Left as they are, since Prettier reads them otherwise than the pages do. */
const kept = ['2 * 3 * 4', 'a_b_ c', '*a **b***', '<bdi lang="ar" dir="rtl">مدينة</bdi> a', '***both***'];
for (const text of [...formatted, ...kept]) {
  test(`formatting leaves the meaning of ${JSON.stringify(text)}`, async () => {
    const { text: result, keptFor } = await formatText(`${text}\n`, options);
    expect(contents(result)).toEqual(contents(text));
    expect(keptFor === undefined).toBe(formatted.includes(text));
    expect((await formatText(result, options)).text).toBe(result);
  });
}

test('a text that cannot be read is left as it is', async () => {
  expect(await formatText('{\n', options)).toEqual({
    text: '{\n',
    keptFor: ' is left as it was, since it cannot be read. npm run desk -- check says why.',
  });
});

test('comments stay as they were written', async () => {
  const text = '{/* a\n\n  b  *c* */}\n';
  expect((await formatText(text, options)).text).toBe(text);
});

for (const file of globSync('tests/sites/*/content/bulletins/*/*.mdx', {
  cwd: projectFolder,
}).sort()) {
  test(`formatting leaves the meaning of ${file}, and of its outline`, async () => {
    const text = readFileSync(path.join(projectFolder, file), 'utf8').replaceAll('\r\n', '\n');
    const { body } = splitMdx(text);
    const tree = parseMdx(file, body, () => undefined);
    if (tree === undefined) throw new Error(`${file} cannot be read.`);
    for (const each of [text, `${skeletonOf(tree)}\n`]) {
      const result = (await formatText(each, options)).text;
      expect(contents(result)).toEqual(contents(each));
      expect(contents(result)).toBeDefined();
    }
  });
}
