import fc from 'fast-check';

import { htmlTags } from '../../../src/text/allowed.ts';
import { refused } from './refused.ts';

const { constantFrom, oneof, tuple, array, letrec, string, nat } = fc;

const signs = '< > { } [ ] ( ) * _ ` ~ ! # & ; : / \\ = " | - a x 1 \n \t'.split(' ').concat(' ');

/** Words in several scripts, with signs that mean something to a parser. */
const words = oneof(
  constantFrom(
    'words',
    'ગામમાં કૂવા',
    'গ্রামে কূপ',
    'نص',
    'a\\<b',
    '1 < 2',
    '&lt;script&gt;',
    '&amp;lt;',
    'a & b',
    '"',
    "'",
  ),
  string({ unit: 'grapheme', maxLength: 8 }),
  string({ unit: constantFrom(...signs), maxLength: 8 }),
);

/** The letters of an address, some of them in another writing of the same. */
const disguised = (address: string) =>
  array(nat(9), { minLength: address.length, maxLength: address.length }).map((choices) =>
    address
      .split('')
      .map((letter, index) => disguise(letter, choices[index] ?? 9))
      .join(''),
  );

function disguise(letter: string, choice: number): string {
  const code = letter.charCodeAt(0);
  if (choice === 0) return `&#x${code.toString(16)};`;
  if (choice === 1) return `&#${String(code)};`;
  if (choice === 2) return letter.toUpperCase();
  if (choice === 3) return `${letter}&#9;`;
  return choice === 4 ? `%${code.toString(16)}` : letter;
}

const address = oneof(
  constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://evil.test/x',
    'file:///etc/passwd',
    '//evil.test',
    '/\\evil.test',
    'https:evil.test',
    'https://good.test/a?b=c&d=e',
    'http://good.test',
    'mailto:a@good.test',
    'tel:+3541234567',
    '/en/x/',
    '#Heading',
    'media/x.png',
    '../x',
    '',
  ).chain((plain) => oneof({ weight: 2, arbitrary: fc.constant(plain) }, disguised(plain))),
  words,
);

const attribute = oneof(
  constantFrom(
    ' lang="bn"',
    ' dir="rtl"',
    ' title="x"',
    ' onclick="x"',
    ' style="x"',
    ' id="x"',
    ' lang={x}',
    ' {...x}',
    ' lang',
  ),
  tuple(constantFrom('lang', 'dir', 'title', 'href', 'src', 'xml:lang'), words).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  ),
);

const tag = tuple(
  oneof(
    constantFrom(...Object.keys(htmlTags)),
    constantFrom('script', 'a', 'p', 'Note', 'Follow', 'x-y', 'x:y', 'a.b'),
  ),
  array(attribute, { maxLength: 2 }),
);

/** Any text: what may be in it, what may not, and what is neither. */
export const randomText: fc.Arbitrary<string> = letrec<{ inline: string; block: string }>((tie) => {
  const inside = array(tie('inline'), { maxLength: 3 }).map((parts) => parts.join(' '));
  const blocks = array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
  const withBefore = (sign: string) =>
    blocks.map((text) => sign + text.replaceAll('\n', `\n${sign.replace(/\S/, ' ')}`));
  return {
    inline: oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      constantFrom(...refused.map(({ mdx }) => mdx)),
      inside.map((text) => `*${text}*`),
      inside.map((text) => `**${text}**`),
      tuple(inside, address).map(([label, target]) => `[${label}](${target})`),
      tuple(inside, address).map(([label, target]) => `![${label}](${target} "${label.slice(0, 9)}")`),
      tuple(tag, inside).map(
        ([[name, attributes], text]) => `<${name}${attributes.join('')}>${text}</${name}>`,
      ),
      inside.map((text) => `{/* ${text} */}`),
      inside.map((text) => `{${text}}`),
    ),
    block: oneof(
      { depthSize: 'small', withCrossShrink: true },
      inside,
      inside.map((text) => `## ${text}`),
      inside.map((text) => `![${text}](media/x.png)`),
      withBefore('- '),
      withBefore('1. '),
      blocks.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
      tuple(inside, inside).map(([head, cell]) => `| ${head} |\n| --- |\n| ${cell} |`),
      tuple(tag, blocks).map(
        ([[name, attributes], text]) => `<${name}${attributes.join('')}>\n\n${text}\n\n</${name}>`,
      ),
      tuple(
        constantFrom('import x from "x"', 'export const x = 1', '---', '# x', '```\nx\n```', '[x]: /y'),
        inside,
      ).map(([line, text]) => `${line}\n\n${text}`),
    ),
  };
}).block;
