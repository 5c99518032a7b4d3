import { isCalendarDate } from '../../src/publication/calendar-date.ts';
import { copiedLanguage, meantLanguage } from '../../src/publication/meant-language.ts';
import { isLeftAbout } from '../../src/read/files/left-about.ts';
import { canonicalTag } from '../../src/read/words/locale-tag.ts';
import { readArguments } from '../../src/read/terminal/read-arguments.ts';
import { usageOf } from '../../src/read/terminal/usage.ts';
import { isSlug, slugProblem, suggestSlug } from '../../src/publication/slug.ts';
import { nearest } from '../../src/read/findings/nearest.ts';
import { expect, test } from '../support/quick.ts';

const slugs: [string, boolean][] = [
  ['demonstration-cities', true],
  ['2023', true],
  ['a', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['a_b', false],
  ['ä', false],
  ['a b', false],
  ['..', false],
  ['a\n', false],
];
for (const [text, expected] of slugs) {
  test(`${JSON.stringify(text)} is ${expected ? 'a' : 'no'} slug`, () => {
    expect(isSlug(text)).toBe(expected);
  });
}

const problems: [string, string | undefined][] = [
  ['demonstration-cities', undefined],
  ['a'.repeat(100), undefined],
  ['a'.repeat(101), 'slug/long'],
  ['follow', 'slug/reserved'],
  ['search', 'slug/reserved'],
  ['2026', 'slug/reserved'],
  ['2026-in-figures', undefined],
  ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'].map((name): [string, string] => [
    name,
    'slug/reserved',
  ]),
  ...['con-1', 'icon', 'com', 'com0', 'com10', 'lpt', 'conin', 'nul-nul'].map((name): [string, undefined] => [
    name,
    undefined,
  ]),
  ['conin$', 'slug/form'],
  ['con.txt', 'slug/form'],
  ['', 'slug/form'],
];
for (const [text, rule] of problems) {
  test(`${JSON.stringify(text)} ${rule === undefined ? 'can be the slug of a bulletin' : `is refused as ${rule}`}`, () => {
    expect(slugProblem(text)?.rule).toBe(rule);
  });
}

test('what is suggested in place of a name can be had', () => {
  expect(slugProblem('My News_2')?.suggestion).toBe('my-news-2');
  expect(slugProblem('CON')?.suggestion).toBeUndefined();
  expect(slugProblem('Com¹')?.suggestion).toBeUndefined();
  expect(slugProblem('Follow!')?.suggestion).toBeUndefined();
  expect(slugProblem(`${'A'.repeat(99)} news`)?.suggestion).toBe('a'.repeat(99));
});

test('a slug is suggested for a name that is none', () => {
  expect(suggestSlug('My News_2')).toBe('my-news-2');
  expect(suggestSlug('Öryggi í borg')).toBe('oryggi-i-borg');
  expect(suggestSlug('খবর')).toBeUndefined();
  expect(suggestSlug('')).toBeUndefined();
});

const tags: [string, string | undefined][] = [
  ['en', 'en'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-TW', 'zh-Hant-TW'],
  ['swahili_tz', undefined],
  ['', undefined],
  ['x', undefined],
];
for (const [text, expected] of tags) {
  test(`${JSON.stringify(text)} is written ${expected ?? 'as no language tag'}`, () => {
    expect(canonicalTag(text)).toBe(expected);
  });
}

const dates: [string, boolean][] = [
  ['2023-05-20', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['20-05-2023', false],
  ['2023-05-20T10:00', false],
  ['', false],
];
for (const [text, expected] of dates) {
  test(`${JSON.stringify(text)} is ${expected ? 'a' : 'no'} calendar date`, () => {
    expect(isCalendarDate(text)).toBe(expected);
  });
}

test('the nearest word is one that was probably meant', () => {
  expect(nearest('titel', ['title', 'summary'])).toBe('title');
  expect(nearest('Title', ['title'])).toBe('title');
  expect(nearest('fr', ['en', 'sw'])).toBeUndefined();
  expect(nearest('colour', ['title', 'summary'])).toBeUndefined();
  expect(nearest('', ['en'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

const leftBehind: [string, boolean][] = [
  ['.DS_Store', true],
  ['.~lock.en.docx#', true],
  ['Thumbs.db', true],
  ['desktop.ini', true],
  ['Desktop.ini', true],
  ['~$en.docx', true],
  ['~WRL0001.tmp', true],
  ['en.mdx~', true],
  ['en.mdx.bak', true],
  ['en.mdx.orig', true],
  ['#en.mdx#', true],
  ['', false],
  ['en.mdx', false],
  ['en copy.mdx', false],
  ['en~1.mdx', false],
  ['thumbs.jpg', false],
  ['bak', false],
];
for (const [name, expected] of leftBehind) {
  test(`${JSON.stringify(name)} ${expected ? 'was left by a program' : 'is a file of people'}`, () => {
    expect(isLeftAbout(name)).toBe(expected);
  });
}

const copies: [string, string | undefined][] = [
  ['en copy', 'en'],
  ['en copy 2', 'en'],
  ['en (1)', 'en'],
  ['Copy of en', 'en'],
  ['en_BACKUP_1', 'en'],
  ['pt-BR - Kopie', 'pt-BR'],
  ['Kopie von pt-BR', 'pt-BR'],
  ['en', undefined],
  ['en-GB', undefined],
  ['', undefined],
  ['my text', undefined],
];
for (const [name, expected] of copies) {
  test(`${JSON.stringify(name)} is a copy of ${expected ?? 'nothing'}`, () => {
    expect(copiedLanguage(name, ['en', 'pt-BR'])).toBe(expected);
  });
}

const meanings: [string, string | undefined][] = [
  ['EN', 'en'],
  ['english', 'en'],
  ['Kiswahili', 'sw'],
  ['swahili', 'sw'],
  ['sv', 'sw'],
  ['french', undefined],
  ['', undefined],
];
for (const [name, expected] of meanings) {
  test(`by ${JSON.stringify(name)} is meant ${expected ?? 'no language that is there'}`, () => {
    expect(meantLanguage(name, ['en', 'sw'])).toBe(expected);
  });
}

const line = {
  call: 'npm run build --',
  words: { '<file>': 'a file', '[<language>]': 'its language' },
  options: {
    out: { value: '<folder>', help: 'put it there', default: 'dist' },
    portable: { help: 'let links name files' },
  },
  exit: ['it is built', 'it is not'],
  examples: ['npm run build -- a.txt'],
} as const;

const refused: [string[], string, string][] = [
  [['--portabel'], 'The command "build" has no option "--portabel".', 'Write "--portable".'],
  [
    ['--hold'],
    'The command "build" has no option "--hold".',
    'Run npm run build -- --help to see how it is written.',
  ],
  [
    ['-x'],
    'The command "build" has no option "-x".',
    'Run npm run build -- --help to see how it is written.',
  ],
  [
    ['--constructor'],
    'The command "build" has no option "--constructor".',
    'Run npm run build -- --help to see how it is written.',
  ],
  [['--out'], 'The option "--out" needs a value.', 'Write --out <folder>.'],
  [['--out='], 'The option "--out" needs a value.', 'Write --out <folder>.'],
  [['--out', '--portable'], 'The option "--out" needs a value.', 'Write --out <folder>.'],
  [['--portable=yes'], 'The option "--portable" takes no value.', 'Write "--portable" alone.'],
  [[], 'The command "build" needs a file.', 'Run npm run build -- --help to see how it is written.'],
  [
    ['a', 'b', 'c'],
    'The command "build" does not know what to do with "c".',
    'Run npm run build -- --help to see how it is written.',
  ],
];
for (const [args, message, hint] of refused) {
  test(`"${args.join(' ')}" is refused in a sentence`, () => {
    expect(() => readArguments(line, args)).toThrow(expect.objectContaining({ message, hint, status: 2 }));
  });
}

test('what is not written of a command has its default', () => {
  expect(readArguments(line, ['a'])).toEqual({ words: ['a'], options: { out: 'dist', portable: false } });
  expect(readArguments(line, ['a', 'sw', '--portable', '--out=-a'])).toEqual({
    words: ['a', 'sw'],
    options: { out: '-a', portable: true },
  });
});

test('the usage of a command is made from its words and options', () => {
  expect(usageOf(line)).toBe(`Usage: npm run build -- <file> [<language>] [options]

  <file>          a file
  <language>      its language

  --out <folder>  put it there
  --portable      let links name files

Exit status: 0 it is built, 1 it is not, 2 it could not run.

Examples:
  npm run build -- a.txt
`);
});
