import { readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { cutFonts, openFaces, type Fonts } from '../../src/site/typefaces/fonts.ts';
import { shownWords } from '../../src/site/typefaces/shown-words.ts';
import { WordsOfPages } from '../../src/site/typefaces/words-of-pages.ts';
import { projectFolder } from '../../src/store/project-folder.ts';
import { filesBelow } from '../support/files.ts';
import { articlesOf } from './articles.ts';
import { table } from './table.ts';

/** How much the faces of a built site weigh, and how often they change, while articles are published one by one. */

const built = path.join(projectFolder, 'dist');
const folder = process.argv[2] ?? process.env.NTREX ?? '';
const refuse = ({ message }: { message: string }) => {
  throw new Error(message);
};

const { publication } = check({ siteFolder: projectFolder });
const faces = await openFaces(publication, projectFolder, refuse);
const words = new WordsOfPages(publication.locales);
for (const file of filesBelow(built).filter((name) => name.endsWith('.html')))
  words.add(shownWords(tagged(readFileSync(path.join(built, file), 'utf8'))));

const articles = articlesOf(folder, publication.locales);
const bulletins = [...publication.bulletins];
let fonts = await cutFonts(publication, faces, words, refuse);
const before = sizes(fonts);
const changed = new Map<string, number[]>();
const changing: number[] = [];
for (const [index, texts] of articles.entries()) {
  for (const [language, { title, text }] of texts) {
    const shown = [
      { language, setting: '600 normal' as const, text: title },
      { language, setting: '400 normal' as const, text: `${title} ${text}` },
    ];
    words.add({ language, words: shown });
  }
  bulletins.push(...publication.bulletins.slice(0, 1));
  const next = await cutFonts({ ...publication, bulletins: [...bulletins] }, faces, words, refuse);
  const [had, has] = [routes(fonts), routes(next)];
  const renamed = [...has].filter(([face, route]) => had.get(face) !== route).map(([face]) => face);
  for (const face of renamed) changed.set(face, [...(changed.get(face) ?? []), index + 1]);
  if (renamed.length > 0) changing.push(index + 1);
  fonts = next;
}

const after = sizes(fonts);
const rows = [...after].map(([face, size]) => [
  face,
  String(before.get(face) ?? 0),
  String(size),
  (changed.get(face) ?? []).join(' '),
]);
process.stdout.write(
  table([['face', 'now', `with ${String(articles.length)} articles`, 'changed by'], ...rows]),
);
process.stdout.write(`${String(changing.length)} articles change a face: ${changing.join(' ')}\n`);

function named<Value>(some: Fonts, valueOf: (font: { route: string; bytes: Buffer }) => Value) {
  const entries = [...some].flatMap(([tag, list]) =>
    list.map((font) => {
      const file = path.basename(font.source, '.woff2');
      const script = publication.locales.find((locale) => locale.tag === tag)?.script ?? tag;
      return [`${script}: ${file}`, valueOf(font)] as const;
    }),
  );
  return new Map(entries);
}

function sizes(some: Fonts): Map<string, number> {
  return named(some, ({ bytes }) => bytes.length);
}

function routes(some: Fonts): Map<string, string> {
  return named(some, ({ route }) => route);
}
