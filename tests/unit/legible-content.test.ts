import { readContentLegibly } from '../../src/text/legible-content.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { expect, test } from '../support/quick.ts';

const source = { file: 'content/bulletins/new-well/en.mdx', hrefOf: (route: string) => `/base${route}` };

/** The blocks of a text as HTML without the ids of paragraphs, with the line of each piece before it. */
function read(body: string): string | undefined {
  const content = readContentLegibly(body, source);
  return content?.pieces
    .map(({ line, blocks }) => {
      const shown = blocks.map((block) => {
        if ('nodes' in block) return writeHtml(block.nodes);
        if (block.kind === 'picture') return `[${block.file} ${block.alt}]`;
        return `<${block.name}>${block.children.map((child) => ('nodes' in child ? writeHtml(child.nodes) : '')).join('')}</${block.name}>`;
      });
      return `${String(line)} ${shown.join('')}`;
    })
    .join('\n')
    .replaceAll(/ id="p\d+"/g, '');
}

const cases: readonly { name: string; body: string; shown: string | undefined }[] = [
  { name: 'nothing', body: '', shown: '' },
  {
    name: 'a sound text',
    body: '\n\n## Wells\n\nA *well*, [here](/en/follow/).\n\n<Note>\n  Aside.\n</Note>\n\n![A well](media/well.png)\n',
    shown:
      '3 <h2 id="wells">Wells</h2>\n5 <p>A <em>well</em>, <a href="/base/en/follow/">here</a>.</p>\n' +
      '7 <Note><p>Aside.</p></Note>\n11 [content/bulletins/new-well/media/well.png A well]',
  },
  {
    name: 'signs that begin nothing',
    body: 'Under <1% of {x.\n\nMore **words**.',
    shown: '1 <p>Under &#x3C;1% of {x.</p>\n3 <p>More <strong>words</strong>.</p>',
  },
  {
    name: 'a tag that is never closed',
    body: 'A <sub>b.\n\nC.',
    shown: '1 <p>A &#x3C;sub>b.</p>\n3 <p>C.</p>',
  },
  {
    name: 'a component that is never closed',
    body: '<Note>\n\nA.\n\nB.',
    shown: '1 <p>&#x3C;Note></p>\n3 <p>A.</p>\n5 <p>B.</p>',
  },
  {
    name: 'a comment that is never closed',
    body: 'A.\n\n{/* to do\n\nB.',
    shown: '1 <p>A.</p>\n3 <p>{/* to do</p>\n5 <p>B.</p>',
  },
  {
    name: 'a comment',
    body: 'A {/* to do */}b.\n\n{/* more */}\n\nC.',
    shown: '1 <p>A b.</p>\n5 <p>C.</p>',
  },
  {
    name: 'a script',
    body: 'A <script>alert(1)</script> b.\n\n<script>\nalert(2)\n</script>\n\nC.',
    shown:
      '1 <p>A &#x3C;script>alert(1)&#x3C;/script> b.</p>\n' +
      '3 <p>&#x3C;script><br>alert(2)<br>&#x3C;/script></p>\n7 <p>C.</p>',
  },
  {
    name: 'programs',
    body: "import x from 'y'\n\nA {1 + 1} b.\n\n{alert(1)}",
    shown: "1 <p>import x from 'y'</p>\n3 <p>A {1 + 1} b.</p>\n5 <p>{alert(1)}</p>",
  },
  {
    name: 'attributes that run',
    body: 'A <span onclick="alert(1)" lang="sw">b</span> <span {...x}>c</span>.',
    shown: '1 <p>A <span lang="sw">b</span> <span>c</span>.</p>',
  },
  {
    name: 'links that lead nowhere',
    body: '[A](javascript:alert(1)), [b](here), [c](https://c.example).',
    shown: '1 <p>A, b, <a href="https://c.example">c</a>.</p>',
  },
  {
    name: 'pictures from elsewhere, and among words',
    body: '![A](https://a.example/a.png)\n\nB ![c](media/c.png).',
    shown: '1 <p>![A](https://a.example/a.png)</p>\n3 <p>B ![c](media/c.png).</p>',
  },
  {
    name: 'what Markdown makes and no text can hold',
    body: '# Title\n\n~~a~~ `b`\n\n    code\n\nWords\n===\n\n[^1]: Note.',
    shown: '1 <p># Title</p>\n3 <p>~~a~~ `b`</p>\n5 <p>code</p>\n7 <p>Words<br>===</p>',
  },
  {
    name: 'conflict markers',
    body: '<<<<<<< HEAD\nOurs\n=======\nTheirs\n\nRest.',
    shown:
      '1 <p>&#x3C;&#x3C;&#x3C;&#x3C;&#x3C;&#x3C;&#x3C; HEAD<br>Ours<br>=======</p>\n' +
      '4 <p>Theirs</p>\n6 <p>Rest.</p>',
  },
  {
    name: 'components in something else',
    body: '- a\n  <Note>b</Note>\n\n<Unknown>c</Unknown>',
    shown: '1 <ul>\n<li>a\nb</li>\n</ul>\n4 <p>&#x3C;Unknown>c&#x3C;/Unknown></p>',
  },
  { name: 'more than the parser bears', body: '1\n'.repeat(20_001), shown: undefined },
  { name: 'signs that turn the direction', body: 'A&#x202E;b.', shown: '1 <p>Ab.</p>' },
  {
    name: 'a tag around paragraphs',
    body: '<span>\n\nA.\n\n</span>',
    shown: '1 <p>&#x3C;span><br><br>A.<br><br>&#x3C;/span></p>',
  },
];

for (const { name, body, shown } of cases) {
  test(`a text is read as far as it can be: ${name}`, () => {
    expect(read(body)).toBe(shown);
  });
}

test('a text with more stray signs than are looked at is read with all of them', () => {
  const body = Array.from({ length: 120 }, (_, index) => `A <1 {b ${String(index)}.`).join('\n\n');
  expect(read(body)?.split('\n')).toHaveLength(120);
  expect(read(body)).toContain('<p>A &#x3C;1 {b 119.</p>');
});
