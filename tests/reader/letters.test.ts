import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Nodes } from 'hast';

import { desk } from '../support/desk.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';
import { wordLetter } from '../support/letters/word-letter.ts';
import { letters, onePixel, type LetterWords } from '../support/letters/words.ts';
import { build } from '../support/run.ts';
import { copySite, projectFolder } from '../support/site.ts';

/** Who saved a letter, and the document. */
const saved: Readonly<Record<string, (words: LetterWords) => Buffer>> = {
  word: wordLetter,
  libreoffice: ({ locale }) =>
    readFileSync(path.join(projectFolder, `tests/support/letters/libreoffice/${locale}.docx`)),
};

/** What a page shows of a letter, tag by tag: told of its words alone. */
function pageOf(words: LetterWords): string {
  const [plain, bold, and, italic, end] = words.opening;
  const [before, strong, joined] = words.joined;
  const [, inserted, rest] = words.changed;
  const [first, second, third] = words.raised;
  const [item, below, other] = words.items;
  const [head = [], ...rows] = words.rows;
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return [
    `<p>${plain}<strong>${bold}</strong>${and}<em>${italic}</em>${end}</p>`,
    `<aside>${words.note}</aside>`,
    `<p>${before}<strong>${strong}</strong>${joined}</p>`,
    `<p>${inserted}${rest}</p>`,
    `<p>${first}<sub>2</sub>${second}<sup>2</sup>${third}</p>`,
    `<h2>${words.heading}</h2>`,
    `<ul><li>${item}<ul><li>${below}</li></ul></li><li>${other}</li></ul>`,
    `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`,
    `<figure><img alt="${words.alt}"><figcaption>${words.caption}</figcaption></figure>`,
  ].join('');
}

const kept = /^(?:p|aside|h[1-3]|ul|li|table|thead|tbody|tr|t[hd]|figure|figcaption|strong|em|su[bp])$/;

/** What a built page shows, tag by tag, without attributes and what lays it out. */
function shown(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll(/\s*\n\s*/g, '');
      if (!('children' in node)) return '';
      if (node.type === 'element' && node.tagName === 'img')
        return `<img alt="${property(node, 'alt') ?? ''}">`;
      const inner = shown(node.children);
      const name = node.type === 'element' && kept.test(node.tagName) ? node.tagName : undefined;
      return name === undefined ? inner : `<${name}>${inner}</${name}>`;
    })
    .join('');
}

test('letters that Word and LibreOffice saved become bulletins, and each page shows what its document does', async () => {
  const site = copySite('tiny', ['en', 'gu', 'bn']);
  site.add(path.join(projectFolder, 'tests/sites/arabic'));
  site.remove('content/bulletins/demonstration-cities');
  site.remove('content/bulletins/new-well');
  site.remove('content/pages');
  const names = 'name: { en: News, gu: સમાચાર, bn: খবর, ar: أخبار }';
  site.write('content/site.yaml', `url: https://tiny.example/\nsourceLocale: en\n${names}\n`);
  const all = Object.entries(saved).flatMap(([by, save]) =>
    letters.map((words) => ({ slug: `${by}-${words.locale}`, document: save(words), words })),
  );
  for (const { slug, document, words } of all) {
    const { locale } = words;
    site.write('letter.docx', document);
    const letter = path.join(site.folder, 'letter.docx');
    const at = ['--language', locale, '--date', '2026-03-01', '--site', site.folder];
    const { stdout, stderr } = await desk('import', letter, '--new', slug, ...at);
    expect(stderr).toBe('');
    const media = `content/bulletins/${slug}/media/image1.png`;
    expect(stdout).toContain(`a title, 9 blocks, no call to follow.\n${media}: ${words.alt}\n`);
    expect(stdout).toContain(
      `Left out:\n  paragraph 4: ${words.changed[0]} (deleted in a tracked change)\nStill to be written: summary.\n`,
    );
    site.replace(`content/bulletins/${slug}/${locale}.mdx`, 'summary: ""', `summary: "${words.title}"`);
    expect((await desk('ready', slug, locale, '--site', site.folder)).status).toBe(0);
    expect(readFileSync(path.join(site.folder, media)).equals(onePixel)).toBe(true);
  }
  site.remove('letter.docx');
  const built = await build(site);
  // Both programs saved the same letters.
  expect(built.stderr).not.toMatch(/ {2}(?:error|warning) {2}(?!content\/same-text)/);
  for (const { slug, words } of all) {
    const page = readFileSync(path.join(site.out, words.locale, slug, 'index.html'), 'utf8');
    const elements = elementsOf(page);
    // In two parts, around the figures.
    const text = elements.filter((element) => /^text\b/.test(property(element, 'className') ?? ''));
    // The language's usual call to follow comes after it.
    const isCall = (node: Nodes) => node.type === 'element' && property(node, 'className') === 'follow';
    expect(shown(text.flatMap(({ children }) => children).filter((node) => !isCall(node))), slug).toBe(
      pageOf(words),
    );
    expect(shown(elements.filter(({ tagName }) => tagName === 'h1')), slug).toBe(`<h1>${words.title}</h1>`);
  }
});
