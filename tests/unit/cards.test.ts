import { readFileSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import type { CardStyle } from '../../src/outputs/card/card.ts';
import { colours } from '../../src/outputs/card/look.ts';
import { fitTitle, heightOf } from '../../src/outputs/card/fit-title.ts';
import { cardKey } from '../../src/outputs/card/key.ts';
import { lackingFinder } from '../../src/outputs/card/lacking.ts';
import { paint } from '../../src/outputs/card/paint.ts';
import { runsOf } from '../../src/outputs/card/runs.ts';
import { preferred, typefaceFor, type Typeface } from '../../src/outputs/card/typeface.ts';
import { wholeWords } from '../../src/outputs/card/title-parts.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

/** A typeface that holds some characters. */
function typeface(characters: string, weight = '400'): Typeface {
  const face = { file: characters, font: Buffer.alloc(0), weight, style: 'normal' as const };
  return { face, characters: new Set(characters), hash: characters };
}

test('cards have the colours of the page in its light look', () => {
  const css = readFileSync(path.join(projectFolder, 'src/site/styles/tokens.css'), 'utf8');
  const light = new Map(
    [...(css.split('@media')[0] ?? '').matchAll(/--(\w+): (#\w+)/g)].map(([, name, value]) => [name, value]),
  );
  expect(Object.entries(colours).map(([name]) => [name, light.get(name)])).toEqual(Object.entries(colours));
});

test('a picture keeps the colours of the page', async () => {
  const bars = Object.keys(colours).map((name, index) => ({
    colour: name as keyof typeof colours,
    x: 300 * index,
    y: 0,
    width: 300,
    height: 630,
  }));
  const file = paint({ lines: [], bars });
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  for (const { colour, x } of bars) {
    const found = data.subarray(3 * (x + 150), 3 * (x + 151));
    expect(`#${found.toString('hex')}`).toBe(colours[colour]);
  }
});

/** What a title's words are parted into: a line may end at each bar. */
const parted: [string, string][] = [
  ['', ''],
  ['one two', 'one|two'],
  [' one\ttwo\n', 'one|two'],
  ['740\u00A0000 wells', '740\u00A0000|wells'],
  ['state-run 5-10 -x', 'state-|run|5-10|-x'],
  ['“Yes,” he said.', '“Yes,”|he|said.'],
  ['น้ำสะอาด', 'น้ำ|สะอาด'],
  ['স্কুল ক্ষমতা', 'স্কুল|ক্ষমতা'],
];
for (const [title, expected] of parted) {
  test(`lines of "${title}" may end at "${expected}"`, () => {
    expect(
      wholeWords(title)
        .map(({ text }) => text)
        .join('|'),
    ).toBe(expected);
  });
}

/** A room of ten letters in four lines at size 1, every letter an em wide; at half the size, twenty in eight. */
const room = {
  width: 10,
  height: 4,
  sizes: [1, 0.5],
  leading: 1,
  inkHeight: 1,
  widthOf: (text: string) => Array.from(text).length,
  hyphen: '-',
  ellipsis: '…',
};

const fitted: [title: string, size: number, lines: string[]][] = [
  ['', 1, []],
  ['Wells', 1, ['Wells']],
  ['aaaa bbbb cc', 1, ['aaaa', 'bbbb cc']],
  ['aaaaaaaaaa b', 1, ['aaaaaaaaaa', 'b']],
  ['aa \u00ADbbb\u00ADcccc', 1, ['aa bbbcccc']],
  // A word that is too wide for the largest size makes the title smaller before it is broken.
  ['aaaaaaaaaaa b', 0.5, ['aaaaaaaaaaa b']],
  ['aaaaaaaaa\u00ADbbbbbbb\u00ADcccccccccc', 1, ['aaaaaaaaa-', 'bbbbbbb-', 'cccccccccc']],
  [`${'a'.repeat(25)} b`, 1, ['a'.repeat(10), 'a'.repeat(10), 'aaaaa b']],
  // What fits in no size ends at a word, without the mark that was behind it.
  ['aaaaaaaa, '.repeat(17), 0.5, [...Array<string>(7).fill('aaaaaaaa, aaaaaaaa,'), 'aaaaaaaa, aaaaaaaa…']],
  ['a'.repeat(500), 0.5, [...Array<string>(7).fill('a'.repeat(20)), `${'a'.repeat(19)}…`]],
];
for (const [title, size, lines] of fitted) {
  test(`"${title.slice(0, 40)}" is set in ${String(lines.length)} lines of size ${String(size)}`, () => {
    expect(fitTitle(title, room)).toEqual({ size, lines });
  });
}

test('no title reaches beyond its room', () => {
  for (let length = 1; length < 400; length += 7) {
    for (const word of ['a ', 'aaaaaaa ', 'aaaa\u00ADaaaaaaa\u00ADaaaaaaa ', 'a'.repeat(60)]) {
      const { size, lines } = fitTitle(word.repeat(length).slice(0, length), room);
      expect(lines.length).toBeGreaterThan(0);
      expect(heightOf(lines.length, size, room)).toBeLessThanOrEqual(room.height);
      for (const line of lines) expect(room.widthOf(line) * size).toBeLessThanOrEqual(room.width);
    }
  }
});

const latin = typeface('abc (1,2)');
const hebrew = typeface('אבג');
const arabic = typeface('سلام');
const writing = (direction: 'ltr' | 'rtl') => ({
  direction,
  script: 'Latn',
  typefaceFor: (sign: string) => typefaceFor([latin, hebrew, arabic], sign),
  scriptOf: (sign: string) => (/[a-z]/.test(sign) ? 'Latn' : /[א-ת]/.test(sign) ? 'Hebr' : undefined),
});

/** Runs as they stand from left to right, those that run from right to left in brackets. */
const runs: [line: string, direction: 'ltr' | 'rtl', expected: string][] = [
  ['', 'ltr', ''],
  ['abc 12', 'ltr', 'abc 12'],
  ['abc אבג abc', 'ltr', 'abc |<אבג>| |abc'],
  ['אבג abc אב', 'rtl', '<אב>|< >|abc|< >|<אבג>'],
  ['אבג 12 (1)', 'rtl', '<)>|1|< (>|12|< >|<אבג>'],
  ['abc אב 12', 'rtl', '12|< >|<אב>|< >|abc'],
];
for (const [line, direction, expected] of runs) {
  test(`"${line}", written ${direction}, stands as ${expected || 'nothing'}`, () => {
    const shown = runsOf(line, writing(direction)).map(({ text, level }) =>
      level % 2 === 1 ? `<${text}>` : text,
    );
    expect(shown.join('|')).toBe(expected);
  });
}

test('signs of no script take that of the letters before them', () => {
  expect(runsOf('1 אבג 2', writing('ltr')).map(({ script }) => script)).toEqual([
    'Latn',
    'Hebr',
    'Hebr',
    'Hebr',
  ]);
});

test('a sign is set in the first typeface that holds all of it, in whatever form', () => {
  const composed = typeface('eé');
  const apart = typeface('e\u0301');
  expect(typefaceFor([composed, apart], 'e\u0301')).toBe(composed);
  expect(typefaceFor([apart, composed], 'é')).toBe(apart);
  expect(typefaceFor([typeface('e'), apart], 'é')).toBe(apart);
  expect(typefaceFor([typeface('ab ')], 'a\u200D')?.hash).toBe('ab ');
  expect(typefaceFor([typeface('ab ')], '\u202F')?.hash).toBe('ab ');
  expect(typefaceFor([typeface('ab ')], '😀')).toBeUndefined();
});

test('words are set in the typefaces of the nearest weight first', () => {
  const faces = [typeface('1', '400'), typeface('2', '600'), typeface('4', '100 900')];
  const order = (weight: number) =>
    preferred(faces, weight)
      .map(({ hash }) => hash)
      .join('');
  expect(order(400)).toBe('142');
  expect(order(600)).toBe('241');
});

const style: CardStyle = {
  locale: 'en',
  direction: 'ltr',
  scripts: ['Latn'],
  typefaces: [typeface('abc ', '400'), typeface('T', '600')],
  textScale: 1,
  titleScale: 1,
  titleLeading: 1.14,
};
const words = { name: 'a', language: 'b', date: 'c', title: 'T' };

test('a card whose typefaces lack a sign is told of', () => {
  const lackingOf = lackingFinder(style);
  expect(lackingOf(words)).toEqual([]);
  expect(lackingOf({ ...words, title: 'T\u00ADT 😀' })).toEqual(['😀']);
});

test('the key of a card changes with all that it is made of, and with nothing else', () => {
  const key = cardKey(words, style);
  expect(key).toMatch(/^[\da-f]{16}$/);
  expect(cardKey({ ...words }, { ...style })).toBe(key);
  // Another language of the publication brings its script along.
  expect(cardKey(words, { ...style, scripts: [...style.scripts, 'Thai'] })).toBe(key);
  const others = [
    ...Object.keys(words).map((name) => cardKey({ ...words, [name]: 'x' }, style)),
    cardKey(words, { ...style, direction: 'rtl' }),
    cardKey(words, { ...style, titleLeading: 1.2 }),
    cardKey(words, { ...style, typefaces: [...style.typefaces].reverse() }),
    cardKey(words, { ...style, typefaces: [typeface('abcd ', '400'), typeface('T', '600')] }),
    cardKey(words, { ...style, typefaces: [typeface('abc ', '500'), typeface('T', '600')] }),
  ];
  expect(new Set([key, ...others]).size).toBe(others.length + 1);
});
