import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';

import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';

/** Renders every text through `@astrojs/mdx`, which makes a module of it: what our own way must equal. */
const reference = `---
import ColumnName from '../../site/components/ColumnName.astro';
import Follow from '../../site/components/Follow.astro';
import Note from '../../site/components/Note.astro';
import PlainPicture from '../../site/components/PlainPicture.astro';
export function getStaticPaths() {
  const files = import.meta.glob('/content/bulletins/*/*.mdx', { eager: true });
  return Object.entries(files).map(([file, { Content }]) => ({
    params: { file: file.slice('/content/bulletins/'.length, -'.mdx'.length) },
    props: { Content },
  }));
}
const { Content } = Astro.props;
---
<div><Content components={{ Follow, Note, th: ColumnName, img: PlainPicture }} /></div>
`;

/**
 * Components that are not the text's own: what they put around its words is set aside, on both sides alike; of a
 * picture its words remain. */
const plain = {
  Follow: '<aside><slot /></aside>',
  Note: '<aside><slot /></aside>',
  PlainPicture: '<img alt={Astro.props.alt} title={Astro.props.title} />',
  ColumnName: '<th scope="col"><slot /></th>',
};

const ours = `---
import { element } from '../../text/element.ts';
import { writeHtml } from '../../text/write-html.ts';
import { handed } from 'virtual:handed';
export function getStaticPaths() {
  return handed().publication.bulletins.flatMap(({ slug, translations }) =>
    translations.map(({ locale, blocks }) => ({ params: { file: slug + '/' + locale.tag }, props: { blocks } })),
  );
}
const plain = (blocks) => blocks.flatMap((block) => {
  if (block.kind === 'component') return [element('aside', {}, ...plain(block.children))];
  if (block.kind !== 'picture') return block.nodes;
  return [element('p', {}, element('img', { alt: block.alt, title: block.caption }))];
});
---
<div><Fragment set:html={writeHtml(plain(Astro.props.blocks))} /></div>
`;

/** A tree without positions, and without the line breaks that stand between blocks and mean nothing. */
function tree(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  const children = 'children' in node ? node.children.map((child) => tree(child)) : [];
  const shown = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (node.type !== 'element') return shown;
  // What links to paragraphs is of our own making.
  const { id, ...properties } = node.properties;
  const isParagraph = node.tagName === 'p' && /^p\d+$/.test(String(id));
  return { [node.tagName]: shown, ...(isParagraph ? properties : node.properties) };
}

test('every translation and every allowed construct gives the same HTML as through @astrojs/mdx', async () => {
  const project = copyProject();
  for (const site of ['arabic', 'specimen']) cpSync(`tests/sites/${site}`, project, { recursive: true });
  for (const [name, template] of Object.entries(plain))
    writeFileSync(path.join(project, `src/site/components/${name}.astro`), template);
  for (const [name, page] of Object.entries({ reference, ours })) {
    mkdirSync(path.join(project, 'src/pages', name), { recursive: true });
    writeFileSync(path.join(project, 'src/pages', name, '[...file].astro'), page);
  }
  const { status, stderr } = await run('src/tools/build/main.ts', [], {}, project);
  expect(status, stderr).toBe(0);
  const dist = path.join(project, 'dist');
  const texts = filesBelow(path.join(dist, 'reference')).filter((file) => file.endsWith('.html'));
  expect(texts).toHaveLength(9);
  for (const text of texts) {
    const [theirs, own] = ['reference', 'ours'].map((name) => {
      const html = readFileSync(path.join(dist, name, text), 'utf8');
      return tree(htmlToHast(html, { fragment: true }));
    });
    expect(own, text).toEqual(theirs);
  }
});
