import { htmlTags, voidTags } from '../../../src/text/allowed.ts';

/** Puts words below a number of levels of something that a text may hold. */
export type Wrapper = (words: string, levels: number) => string;

const around =
  (begin: string, end: string): Wrapper =>
  (words, levels) =>
    begin.repeat(levels) + words + end.repeat(levels);

const before = (sign: string): Wrapper => around(sign, '');

/** Each level of a mixture is the next of these. */
const mixed = (parts: readonly (readonly [begin: string, end: string])[]): Wrapper => {
  return (words, levels) => {
    const used = Array.from({ length: levels }, (_, level) => parts[level % parts.length] ?? ['', '']);
    const begin = used.map(([each]) => each).join('');
    return (
      begin +
      words +
      used
        .map(([, each]) => each)
        .reverse()
        .join('')
    );
  };
};

const tags = Object.keys(htmlTags).filter((name) => !voidTags.has(name));

/** Everything that words can stand in, by name: what Markdown has signs for, and every tag of the list. */
export const wrappers: Readonly<Record<string, Wrapper>> = {
  emphasis: mixed([
    ['*a ', ' a*'],
    ['_a ', ' a_'],
  ]),
  'strong emphasis': mixed([
    ['**a ', ' a**'],
    ['__a ', ' a__'],
  ]),
  'lists without numbers': before('- '),
  'lists with numbers': before('1. '),
  quotations: before('> '),
  notes: (words, levels) => `${'<Note>\n'.repeat(levels)}\n${words}\n${'\n</Note>'.repeat(levels)}`,
  ...Object.fromEntries(tags.map((name) => [`<${name}>`, around(`<${name}>`, `</${name}>`)])),
  'a cell of a table': (words, levels) => `| a |\n| --- |\n| ${around('<span>', '</span>')(words, levels)} |`,
  'a heading': (words, levels) => `## ${around('<span>', '</span>')(words, levels)}`,
  'a link': (words, levels) =>
    levels === 0 ? words : `[${around('<span>', '</span>')(words, levels - 1)}](https://good.test)`,
  'blocks in turn': mixed([
    ['> ', ''],
    ['- ', ''],
    ['1. ', ''],
  ]),
  'marks in turn': mixed([
    ['<span>', '</span>'],
    ['*a ', ' a*'],
    ['<sub>', '</sub>'],
    ['**a ', ' a**'],
    ['<bdi>', '</bdi>'],
  ]),
};
