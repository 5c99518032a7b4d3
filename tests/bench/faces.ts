import { readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { cutFonts, openFaces, type Fonts } from '../../src/site/typefaces/fonts.ts';
import type { Setting } from '../../src/site/typefaces/shown-words.ts';
import { shownWords } from '../../src/site/typefaces/shown-words.ts';
import { WordsOfPages } from '../../src/site/typefaces/words-of-pages.ts';
import { projectFolder } from '../../src/store/project-folder.ts';
import { filesBelow } from '../support/files.ts';
import { articlesOf } from './articles.ts';
import { drawsAsWhole, unkerned } from './draws-as-whole.ts';
import { table } from './table.ts';

// How much the faces of the built site weigh, and how often they change while articles are published one by one.

const built = path.join(projectFolder, 'dist');
const refuse = ({ message }: { message: string }) => {
  throw new Error(message);
};

const { publication } = check({ siteFolder: projectFolder });
const { locales } = publication;
const faces = await openFaces(publication, projectFolder, refuse);
const words = new WordsOfPages(locales);
const slugs = ['', ...publication.bulletins.map(({ slug }) => slug)];
const news = new Set(
  locales.flatMap(({ tag }) => slugs.map((slug) => path.join(built, tag, slug, 'index.html'))),
);
const shownOn = (page: string) => shownWords(tagged(readFileSync(page, 'utf8')));
for (const file of filesBelow(built).filter((name) => name.endsWith('.html'))) {
  const page = path.join(built, file);
  words.add(shownOn(page), !news.has(page));
}
/** What all pages of a language show beside their text: what its front page and a bulletin have in common. */
const frames = new Map(
  locales.map(({ tag }) => {
    const [front, bulletin] = slugs
      .slice(0, 2)
      .map((slug) => shownOn(path.join(built, tag, slug, 'index.html')).words);
    const said = new Set(bulletin?.map(({ setting, text }) => setting + text));
    return [tag, front?.filter(({ setting, text }) => said.has(setting + text)) ?? []];
  }),
);

const bulletins = [...publication.bulletins];
const cutNow = () => cutFonts({ ...publication, bulletins: [...bulletins] }, faces, words, refuse);
let fonts = await cutNow();
const before = fonts;
const changes: { article: number; renamed: string[] }[] = [];
const articles = articlesOf(process.argv[2] ?? process.env.NTREX ?? '', locales);
for (const [index, texts] of articles.entries()) {
  let isDrawn = true;
  for (const [language, { title, text }] of texts) {
    const settings = Object.entries({ '600 normal': title, '400 normal': `${title} ${text}` });
    const shown = settings.map(([setting, said]) => ({ language, setting: setting as Setting, text: said }));
    words.add({ language, words: [...(frames.get(language) ?? []), ...shown] });
    for (const { setting, text } of shown)
      isDrawn &&= await drawsAsWhole(fonts.get(language) ?? [], setting, text);
  }
  bulletins.push(...publication.bulletins.slice(0, 1));
  // Cutting takes long: only where a face lacks something, or the number of bulletins may count.
  const next = isDrawn && index > 5 ? fonts : await cutNow();
  const had = named(fonts);
  const renamed = [...named(next)].filter(([name, { route }]) => had.get(name)?.route !== route);
  if (renamed.length > 0) changes.push({ article: index + 1, renamed: renamed.map(([name]) => name) });
  fonts = next;
}
fonts = await cutNow();

const rows = [...named(fonts)].map(([name, { bytes }]) => [
  name,
  String(named(before).get(name)?.bytes.length ?? 0),
  String(bytes.length),
  changes.flatMap(({ article, renamed }) => (renamed.includes(name) ? [article] : [])).join(' '),
]);
process.stdout.write(
  table([['face', 'now', `with ${String(articles.length)} articles`, 'changed by'], ...rows]),
);
const isRare = (name: string) => named(fonts).get(name)?.isRare === true;
const [rareAlone, other] = [true, false].map((isAlone) =>
  changes.flatMap(({ article, renamed }) => (renamed.every(isRare) === isAlone ? [article] : [])),
);
process.stdout.write(`${String(other?.length)} articles change a face: ${String(other?.join(' '))}\n`);
process.stdout.write(
  `${String(rareAlone?.length)} more change one of rare letters: ${String(rareAlone?.join(' '))}\n`,
);

const unlike = new Map<string, number>();
for (const texts of articles)
  for (const [language, { title, text }] of texts)
    for (const [setting, said] of Object.entries({ '600 normal': title, '400 normal': text }))
      for (const [word, wider] of await unkerned(fonts.get(language) ?? [], setting as Setting, said))
        unlike.set(word, wider);
const found = [...unlike].map(([word, wider]) => `${word} ${wider > 0 ? '+' : ''}${String(wider)}`);
process.stdout.write(`${String(found.length)} words are kerned otherwise (em): ${found.join(', ')}\n`);

/** Fonts by the script whose pages name them and the file that they are cut from. */
function named(some: Fonts) {
  const entries = locales.flatMap(({ tag, script }) => {
    const list = some.get(tag) ?? [];
    return list.map((font) => {
      const name = `${script} ${path.basename(font.source, '.woff2')}`;
      return [font.isRare ? `${name} (rare)` : name, font] as const;
    });
  });
  return new Map(entries);
}
