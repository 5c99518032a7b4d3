import type { TestSite } from '../support/site.ts';

/** One kind of thing that a site may hold far too much of. */
export interface Construct {
  readonly name: string;
  /** Writes about so many bytes of it into a site of `tests/sites/tiny`. */
  write(site: TestSite, bytes: number): void;
}

/** A piece of a text that is written again and again; the number tells one from the next. */
type Unit = string | ((index: number) => string);

const folder = 'content/bulletins/new-well';
const texts = [`${folder}/en.mdx`, `${folder}/sw.mdx`];

/**
 * @param unit what is repeated
 * @param bytes about how long the whole becomes
 * @returns the whole
 */
export function repeated(unit: Unit, bytes: number): string {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < bytes; index += 1) {
    const piece = typeof unit === 'string' ? unit : unit(index);
    pieces.push(piece);
    length += Buffer.byteLength(piece);
  }
  return pieces.join('');
}

/** Below the sound text of both languages. */
function inText(name: string, unit: Unit, end = ''): Construct {
  return {
    name,
    write(site, bytes) {
      const words = repeated(unit, bytes) + end;
      for (const file of texts) site.write(file, `${site.read(file)}\n${words}\n`);
    },
  };
}

/** In the front matter of both languages. */
function inFrontMatter(name: string, unit: Unit, [before, after] = ['', '']): Construct {
  return {
    name,
    write(site, bytes) {
      const fields = `${before}${repeated(unit, bytes)}${after}`;
      for (const file of texts) site.replace(file, '\n---\n', `\n${fields}\n---\n`);
    },
  };
}

/** In any other file, after what stands there. */
function inFile(name: string, file: string, unit: Unit, [before, after] = ['', '']): Construct {
  return {
    name,
    write(site, bytes) {
      const fill = `${before}${repeated(unit, bytes)}${after}`;
      site.write(file, (name.startsWith('strings') ? '' : readOr(site, file)) + fill);
    },
  };
}

function readOr(site: TestSite, file: string): string {
  try {
    return site.read(file);
  } catch {
    return '';
  }
}

const sentence = 'The village has twelve wells now, and the newest lies beside the school. ';

/** Words as a translator writes them, another script each. */
const prose: readonly Construct[] = [
  inText('one paragraph', sentence),
  inText('paragraphs', `${sentence.repeat(3)}\n\n`),
  inText('paragraphs, each another', (n) => `In year ${String(n)} the village had ${String(3 * n)} wells.\n\n`),
  inText('lines', `${sentence}\n`),
  inText('Bengali', 'গ্রামে এখন বারোটি কূপ আছে। '),
  inText('Arabic', 'في القرية الآن اثنتا عشرة بئرا. '),
  inText('Chinese', '村里现在有十二口井。'),
  inText('Thai', 'หมู่บ้านมีบ่อน้ำ'),
  inText('one word', 'a'),
  inText('one word of capitals', 'A'),
  inText('one word of signs on letters', 'কি'),
  inText('one word of two scripts', 'aб'),
  inText('one doubled word', 'well '),
  inText('words twice', (n) => `word${String(n)} word${String(n)} `),
  inText('and', 'and '),
  inText('not', 'not only '),
  inText('short forms', 'e.g. Dr. A. '),
];

const signs: readonly Construct[] = [
  ...['"', "'", '“', '«»', '‘a’ ', '(', ')', '()', '[', ']', '](', '[a](', '![', '`', '*', '*a ', '**a', '_', '_a ', '~'].map(
    (sign) => inText(sign, sign),
  ),
  inText('` of every length', (n) => `${'`'.repeat((n % 1400) + 1)} `),
  ...['<', '</', '</a', '<a ', '{', '}', '{/*', '\\', '&', '&amp;', '&#', '|', ':', '@', '#', '# ', '- ', '> ', '$', '%', '^'].map(
    (sign) => inText(sign, sign),
  ),
  ...['.', '. ', '...', ',', ', ', '!', '?', '…', '–', '-', ' - ', '/', '=', '+', '•', '🙂'].map((sign) => inText(sign, sign)),
  inText('line breaks', '\n', 'a'),
  inText('spaces', ' ', 'a'),
  inText('tabs', '\t', 'a'),
  inText('words, many spaces between', `a${' '.repeat(999)}`),
  inText('no-break spaces', '\u00A0', 'a'),
  inText('soft hyphens', '\u00AD'),
  inText('words with soft hyphens', 'wa\u00ADter for the vil\u00ADlage '),
  inText('one word with soft hyphens', 'wa\u00ADter'),
  inText('zero width joiners', '\u200D'),
  inText('words with joiners', 'a\u200Db '),
  inText('zero width spaces', 'a\u200B'),
  inText('combining marks', '\u0301'),
  inText('decomposed letters', 'e\u0301'),
  inText('decomposed words', 'e\u0301 '),
  inText('decomposed words, each another', (n) => `e\u0301${String(n)} `),
  inText('letters, two marks', 'a\u0301\u0301 '),
  inText('direction marks', '\u200F'),
  inText('turned direction', '\u202E'),
  inText('turned direction, lines', '\u202E\n'),
];

const numbers: readonly Construct[] = [
  inText('digits', '7'),
  inText('groups of digits', '777,'),
  inText('groups apart', '777 '),
  inText('figures', (n) => `${String(n * 7)} `),
  inText('figures with words', (n) => `nearly ${String(n * 7 + 20)} wells, `),
  inText('number words', 'three '),
  inText('scales', 'thousand '),
  inText('number words and scales', 'three thousand '),
  inText('Roman numerals', 'XIV '),
  inText('one Roman numeral', 'X'),
  inText('dates', '20 May 2023, '),
  inText('dates in digits', '2023-05-20 '),
  inText('clock times', '10:30 '),
  inText('percentages', '45% '),
  inText('Bengali digits', '৭'),
  inText('fractions', '½'),
  {
    name: 'figures of one text only',
    write(site, bytes) {
      const [source = '', translation = ''] = texts;
      site.write(source, `${site.read(source)}\n${repeated((n) => `${String(n * 7 + 20)} wells, `, bytes)}\n`);
      site.write(translation, `${site.read(translation)}\n${repeated((n) => `visima ${String(n * 11 + 21)}, `, bytes)}\n`);
    },
  },
  {
    name: 'figures in another order',
    write(site, bytes) {
      const [source = '', translation = ''] = texts;
      site.write(source, `${site.read(source)}\n${repeated((n) => `${String(n + 20)} wells. `, bytes)}\n`);
      site.write(translation, `${site.read(translation)}\n${repeated((n) => `Visima ${String(9_000_000 - n)}. `, bytes)}\n`);
    },
  },
];

const markup: readonly Construct[] = [
  inText('one word beside an @', 'a', '@'),
  inText('mailboxes', 'a@b.example '),
  inText('@ in one word', 'a@'),
  inText('addresses', 'https://a.example/b '),
  inText('one address', 'www.a', '.example'),
  inText('headings', '## A well\n\n'),
  inText('headings, each another', (n) => `## Well ${String(n)}\n\n`),
  inText('headings of level 1', '# A well\n\n'),
  inText('setext headings', 'A well\n---\n\n'),
  inText('rules', '---\n\n'),
  inText('a list', '- A well\n'),
  inText('a list, each another', (n) => `- Well ${String(n)}\n`),
  inText('a numbered list', (n) => `${String(n + 1)}. A well\n`),
  inText('a loose list', '- A well\n\n'),
  inText('nested lists', (n) => `${'  '.repeat(n % 20)}- A well\n`),
  inText('ever deeper lists', (n) => `${'  '.repeat(n)}- a\n`),
  inText('ever deeper quotations', '>'),
  inText('quotations', '> A well\n\n'),
  inText('one quotation', '> A well\n'),
  inText('a long table', '| a | b |\n', ''),
  {
    ...inText('a table of many rows', '| A well | 12 |\n'),
    write(site, bytes) {
      const rows = `| A | B |\n| --- | --- |\n${repeated('| A well | 12 |\n', bytes)}`;
      for (const file of texts) site.write(file, `${site.read(file)}\n${rows}\n`);
    },
  },
  {
    name: 'a table of many columns',
    write(site, bytes) {
      const row = (cell: string) => `|${repeated(cell, bytes / 3)}\n`;
      const table = row(' A well |') + row(' --- |') + row(' 12 |');
      for (const file of texts) site.write(file, `${site.read(file)}\n${table}\n`);
    },
  },
  inText('links', '[a](https://a.example/) '),
  inText('links, each another', (n) => `[a](https://a.example/${String(n)}) `),
  inText('links to headings', '[a](#b) '),
  inText('links to nowhere', '[a](b) '),
  inText('pictures', '![A well](media/a.png)\n\n'),
  inText('pictures in words', '![A well](media/a.png) '),
  inText('pictures of other sites', '![A well](https://a.example/a.png)\n\n'),
  inText('definitions', '[a]: b\n'),
  inText('definitions, each another', (n) => `[a${String(n)}]: b\n\n`),
  inText('references', (n) => `[a${String(n)}] `, '\n\n[a]: b'),
  inText('footnotes', (n) => `a[^${String(n)}]\n\n[^${String(n)}]: b\n\n`),
  inText('strong', '**a** '),
  inText('struck out', '~~a~~ '),
  inText('program code', '`a` '),
  inText('tags', '<span lang="sw">a</span> '),
  inText('tags in a row', '<span>'),
  inText('tags in one another', '<span>a '),
  inText('line break tags', '<br/>'),
  inText('strange tags', '<b>a</b> '),
  inText('notes', '<Note>A well.</Note>\n\n'),
  inText('calls to follow', '<Follow>A well.</Follow>\n\n'),
  inText('comments', '{/* a */} '),
  inText('comment lines', '{/* a */}\n\n'),
  inText('expressions', '{a} '),
  inText('imports', 'import a\n\n'),
  inText('one attribute', '<abbr title="', 'a'),
  inText('leftovers', 'TODO '),
  inText('leftovers, open', '[name '),
  inText('brackets of programs', '{{'),
];

const data: readonly Construct[] = [
  inFrontMatter('keys', (n) => `k${String(n)}: 1\n`),
  inFrontMatter('a long title', 'well ', ['translator: "', '"']),
  inFrontMatter('a long key', 'k', ['', ': 1']),
  inFrontMatter('front matter brackets', '[', ['k: ', '']),
  inFrontMatter('front matter aliases', '*a ', ['k: ', '']),
  inFrontMatter('front matter quotation marks', '"', ['k: ', '']),
  inFrontMatter('front matter spaces', ' ', ['k:', '1']),
  inFrontMatter('front matter escapes', '\\u202e', ['translator: "', '"']),
  inFrontMatter('ledger entries', (n) => `  - { from: a${String(n)}, to: b, why: c }\n`, ['ledger:\n', '']),
  inFrontMatter('acknowledgements', (n) => `  - { rule: a/b${String(n)}, what: b, why: c }\n`, ['acknowledged:\n', '']),
  inFrontMatter('acknowledgements alike', '  - { rule: wording/doubled, what: a, why: c }\n', ['acknowledged:\n', '']),
  inFrontMatter('a revision', '-abcde', ['revision: "abcde', '"']),
  {
    name: 'labels',
    write(site, bytes) {
      for (const file of texts)
        site.replace(file, 'figures: { ', `figures: { ${repeated((n) => `f${String(n)}: "a well", `, bytes)}`);
    },
  },
  inFile('figures in bulletin.yaml', `${folder}/bulletin.yaml`, (n) => `  - { id: f${String(n)}, value: ${String(n)} }\n`),
  inFile('figures of one id', `${folder}/bulletin.yaml`, '  - { id: f, value: 7 }\n'),
  {
    name: 'figures and their labels',
    write(site, bytes) {
      const file = `${folder}/bulletin.yaml`;
      site.write(file, site.read(file) + repeated((n) => `  - { id: f${String(n)}, value: ${String(n + 20)} }\n`, bytes));
      for (const text of texts)
        site.replace(text, 'figures: { ', `figures: { ${repeated((n) => `f${String(n)}: "well", `, bytes / 2)}`);
    },
  },
  inFile('old slugs', `${folder}/bulletin.yaml`, (n) => `  - old-${String(n)}\n`, ['formerly:\n', '']),
  inFile('terms', 'content/glossary.yaml', (n) => `- { term: t${String(n)}, words: { en: [w${String(n)}], sw: [v${String(n)}] } }\n`),
  inFile('terms that stand in the text', 'content/glossary.yaml', (n) => `- { term: t${String(n)}, words: { en: [well*], sw: [v] } }\n`),
  inFile('terms of one name', 'content/glossary.yaml', '- { term: t, words: { en: [w] } }\n'),
  inFile('words of a term', 'content/glossary.yaml', (n) => `w${String(n)}, `, ['- { term: t, words: { en: [', '] } }']),
  inFile('channels', 'content/site.yaml', (n) => `  - { label: c${String(n)}, url: https://a.example/${String(n)} }\n`, ['channels:\n', '']),
  inFile('names', 'content/site.yaml', (n) => `  l${String(n)}: n\n`, ['publisher:\n', '']),
  inFile('strings', 'locales/sw/ui.json', (n) => `"k${String(n)}": "v",`, ['{', '"k": "v" }']),
  inFile('strings in one another', 'locales/sw/ui.json', '{"a":', ['', '']),
  inFile('strings of one key', 'locales/sw/ui.json', '"k": "v",', ['{', '"k": "v" }']),
  inFile('strings, long', 'locales/sw/ui.json', '{{a}} ', ['{"k": "', '" }']),
  inFile('received, other words', `${folder}/received/en.txt`, (n) => `word${String(n)} `),
  inFile('received, lines', `${folder}/received/en.txt`, (n) => `${String(n)}. A well.\n`),
  {
    name: 'received and changed',
    write(site, bytes) {
      site.write(`${folder}/received/en.txt`, repeated((n) => `word${String(n)} one `, bytes));
      const [source = ''] = texts;
      site.write(source, `${site.read(source)}\n${repeated((n) => `word${String(n)} two `, bytes)}\n`);
    },
  },
  {
    name: 'received, with a ledger',
    write(site, bytes) {
      site.write(`${folder}/received/en.txt`, repeated((n) => `word${String(n)} one `, bytes / 4));
      const [source = ''] = texts;
      site.write(source, `${site.read(source)}\n${repeated((n) => `word${String(n)} two `, bytes / 4)}\n`);
      const entry = (n: number) => `  - { from: word${String(n)} one, to: word${String(n)} two, why: c }\n`;
      site.replace(source, '\n---\n', `\nledger:\n${repeated(entry, bytes / 2)}\n---\n`);
    },
  },
];

/** Everything that a text and the files around it are made of, each to be had in any amount. */
export const constructs: readonly Construct[] = [...prose, ...signs, ...numbers, ...markup, ...data];
