import {
  addTo,
  folder,
  inFile,
  inFrontMatter,
  repeated,
  texts,
  type Construct,
  type Unit,
} from './construct.ts';

/** The strings of a language, written anew. */
function inStrings(name: string, before: string, unit: Unit, after: string): Construct {
  return {
    name,
    write: (site, bytes) => {
      site.write('locales/sw/ui.json', before + repeated(unit, bytes) + after);
    },
  };
}

const strings: readonly Construct[] = [
  inStrings('strings', '{', (n) => `"k${String(n)}": "v",`, '"k": "v" }'),
  inStrings('strings in one another', '', '{"a":', ''),
  inStrings('strings of one key', '{', '"k": "v",', '"k": "v" }'),
  inStrings('a long string', '{"k": "', '{{a}} ', '" }'),
];

/** Front matter and the files beside the texts. */
export const data: readonly Construct[] = [
  inFrontMatter('keys', (n) => `k${String(n)}: 1\n`),
  inFrontMatter('a long title', 'well ', ['translator: "', '"']),
  inFrontMatter('a long key', 'k', ['', ': 1']),
  inFrontMatter('front matter brackets', '[', ['k: ', '']),
  inFrontMatter('front matter aliases', '*a ', ['k: ', '']),
  inFrontMatter('front matter quotation marks', '"', ['k: ', '']),
  inFrontMatter('front matter spaces', ' ', ['k:', '1']),
  inFrontMatter('front matter escapes', '\\u202e', ['translator: "', '"']),
  inFrontMatter('ledger entries', (n) => `  - { from: a${String(n)}, to: b, why: c }\n`, ['ledger:\n', '']),
  inFrontMatter('acknowledgements', (n) => `  - { rule: a/b${String(n)}, what: b, why: c }\n`, [
    'acknowledged:\n',
    '',
  ]),
  inFrontMatter('acknowledgements alike', '  - { rule: wording/doubled, what: a, why: c }\n', [
    'acknowledged:\n',
    '',
  ]),
  inFrontMatter('a revision', '-abcde', ['revision: "abcde', '"']),
  {
    name: 'labels',
    write(site, bytes) {
      const labels = repeated((n) => `f${String(n)}: "a well", `, bytes);
      for (const file of texts) site.replace(file, 'figures: { ', `figures: { ${labels}`);
    },
  },
  inFile(
    'figures in bulletin.yaml',
    `${folder}/bulletin.yaml`,
    (n) => `  - { id: f${String(n)}, value: ${String(n)} }\n`,
  ),
  inFile('figures of one id', `${folder}/bulletin.yaml`, '  - { id: f, value: 7 }\n'),
  {
    name: 'figures and their labels',
    write(site, bytes) {
      const figures = repeated((n) => `  - { id: f${String(n)}, value: ${String(n + 20)} }\n`, bytes);
      site.write(`${folder}/bulletin.yaml`, site.read(`${folder}/bulletin.yaml`) + figures);
      const labels = repeated((n) => `f${String(n)}: "well", `, bytes / 2);
      for (const file of texts) site.replace(file, 'figures: { ', `figures: { ${labels}`);
    },
  },
  inFile('old slugs', `${folder}/bulletin.yaml`, (n) => `  - old-${String(n)}\n`, ['formerly:\n', '']),
  inFile(
    'terms',
    'content/glossary.yaml',
    (n) => `- { term: t${String(n)}, words: { en: [w${String(n)}], sw: [v${String(n)}] } }\n`,
  ),
  inFile(
    'terms that stand in the text',
    'content/glossary.yaml',
    (n) => `- { term: t${String(n)}, words: { en: [well*], sw: [v] } }\n`,
  ),
  inFile('terms of one name', 'content/glossary.yaml', '- { term: t, words: { en: [w] } }\n'),
  inFile('words of a term', 'content/glossary.yaml', (n) => `w${String(n)}, `, [
    '- { term: t, words: { en: [',
    '] } }',
  ]),
  inFile(
    'channels',
    'content/site.yaml',
    (n) => `  - { label: c${String(n)}, url: https://a.example/${String(n)} }\n`,
    ['channels:\n', ''],
  ),
  inFile('names', 'content/site.yaml', (n) => `  l${String(n)}: n\n`, ['publisher:\n', '']),
  inFile('received, other words', `${folder}/received/en.txt`, (n) => `word${String(n)} `),
  inFile('received, lines', `${folder}/received/en.txt`, (n) => `${String(n)}. A well.\n`),
  ...strings,
  {
    name: 'received and changed',
    write(site, bytes) {
      site.write(
        `${folder}/received/en.txt`,
        repeated((n) => `word${String(n)} one `, bytes),
      );
      addTo(
        site,
        texts[0] ?? '',
        repeated((n) => `word${String(n)} two `, bytes),
      );
    },
  },
  {
    name: 'received, with a ledger',
    write(site, bytes) {
      site.write(
        `${folder}/received/en.txt`,
        repeated((n) => `word${String(n)} one `, bytes / 4),
      );
      addTo(
        site,
        texts[0] ?? '',
        repeated((n) => `word${String(n)} two `, bytes / 4),
      );
      const entry = (n: number) => `  - { from: word${String(n)} one, to: word${String(n)} two, why: c }\n`;
      site.replace(texts[0] ?? '', '\n---\n', `\nledger:\n${repeated(entry, bytes / 2)}---\n`);
    },
  },
];
