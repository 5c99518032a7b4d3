import { changedBetween, changedLine } from '../../src/tools/build/changed.ts';
import { progressLine } from '../../src/read/terminal/progress.ts';
import { progressWords } from '../../src/read/terminal/progress-words.ts';
import { expect, test } from '../support/quick.ts';

/** A clock that goes when it is told to, and a stream that keeps what is written. */
function shown(stream: { isTTY?: boolean; columns?: number } = {}) {
  let [ms, text] = [0, ''];
  const line = progressLine(
    {
      ...stream,
      write: (more) => {
        text += more;
      },
    },
    () => ms,
  );
  return {
    ...line,
    /** Lets time go by, and gives what was written since the last time. */
    after(seconds: number, event = line.tick) {
      ms += seconds * 1000;
      event();
      const written = text;
      text = '';
      return written;
    },
  };
}

const wipe = '\r\u001B[K';

test('what takes less than two seconds is not shown, on a terminal or elsewhere', () => {
  for (const isTTY of [true, false]) {
    const line = shown({ isTTY });
    const task = line.begin('Rendering pages', 10);
    expect(line.after(1.9)).toBe('');
    expect(line.after(0, task.end)).toBe('');
    // Time of the last one does not count for the next.
    line.begin('Cutting typefaces');
    expect(line.after(1.9)).toBe('');
  }
});

test('on a terminal one line is drawn again, and taken away before anything else is written', () => {
  const line = shown({ isTTY: true });
  const task = line.begin('Rendering pages', 20_000);
  expect(line.after(2, () => task.done(1000))).toBe(
    `${wipe}Rendering pages: 1000 of 20,000, about 40 s left …`,
  );
  expect(line.after(0.1, () => task.done())).toBe('');
  expect(line.after(0.1, () => task.done(10_000))).toBe(
    `${wipe}Rendering pages: 11,001 of 20,000, about 2 s left …`,
  );
  expect(line.after(0, line.clear)).toBe(wipe);
  expect(line.after(0, line.clear)).toBe('');
  expect(line.after(1)).toBe(`${wipe}Rendering pages: 11,001 of 20,000, about 3 s left …`);
  expect(line.after(0, task.end)).toBe(wipe);
  expect(line.after(10)).toBe('');
});

test('a line is no wider than its terminal', () => {
  const line = shown({ isTTY: true, columns: 20 });
  line.begin('Rendering pages', 20_000);
  expect(line.after(3)).toBe(`${wipe}Rendering pages: 0 `);
});

test('elsewhere a line comes after two seconds, whenever twice the time has gone by, and each minute', () => {
  const line = shown();
  const task = line.begin('Drawing preview cards', 1000);
  const times = [];
  for (let second = 1; second <= 300; second += 1) {
    const written = line.after(1, () => task.done());
    if (written !== '') times.push(second);
    expect(written).toMatch(/^(?:Drawing preview cards: \d+ of 1000, about \d+ (?:s|min) left …\n)?$/);
  }
  expect(times).toEqual([2, 4, 8, 16, 32, 64, 124, 184, 244]);
  expect(line.after(0, task.end)).toBe('');
});

test('of tasks within each other the innermost is shown that is long', () => {
  const line = shown();
  line.begin('Checking');
  const inner = line.begin('Reading bulletins', 5);
  expect(line.after(2)).toBe('Reading bulletins: 0 of 5 …\n');
  inner.end();
  const next = line.begin('Checking bulletins', 5);
  expect(line.after(1)).toBe('Checking …\n');
  expect(line.after(1)).toBe('Checking bulletins: 0 of 5 …\n');
  next.end();
  expect(line.after(2)).toBe('Checking …\n');
});

test('how many there are may be known later', () => {
  const line = shown();
  const task = line.begin('Rendering pages');
  expect(line.after(2)).toBe('Rendering pages …\n');
  task.of(8);
  expect(line.after(2, () => task.done(2))).toBe('Rendering pages: 2 of 8, about 6 s left …\n');
});

test('what is left is told by the pace of late, since what was kept is done at once', () => {
  const line = shown({ isTTY: true });
  const task = line.begin('Drawing preview cards', 5000);
  line.after(2, () => task.done(4000));
  for (let second = 0; second < 20; second += 1) line.after(1, () => task.done(10));
  expect(line.after(0.5)).toContain('4200 of 5000, about 85 s left');
});

for (const [secondsLeft, left] of [
  [undefined, ''],
  [0, ', about 1 s left'],
  [4.4, ', about 4 s left'],
  [12.4, ', about 10 s left'],
  [13, ', about 15 s left'],
  [89, ', about 90 s left'],
  [91, ', about 2 min left'],
  [3600, ', about 60 min left'],
  [6000, ', about 2 h left'],
] as const)
  test(`${String(secondsLeft)} seconds are said as “${left}”`, () => {
    expect(progressWords({ doing: 'Rendering pages', of: 3, done: 1, secondsLeft })).toBe(
      `Rendering pages: 1 of 3${left} …`,
    );
  });

for (const [last, next, seconds, line] of [
  [{}, {}, 0.04, '0 files made, 0 kept, 0 removed, in 0.0 s.'],
  [{}, { a: '1' }, 2.13, '1 file made, 0 kept, 0 removed, in 2.1 s.'],
  [{ a: '1' }, {}, 2.17, '0 files made, 0 kept, 1 removed, in 2.2 s.'],
  [
    { a: '1', b: '1', c: '1' },
    { a: '1', b: '2', d: '1' },
    417.4,
    '2 files made, 1 kept, 1 removed, in 417 s.',
  ],
] as const)
  test(`a build ends with “${line}”`, () => {
    const [before, after] = [last, next].map((files) => new Map(Object.entries(files)));
    expect(changedLine(changedBetween(before ?? new Map(), after ?? new Map()), seconds)).toBe(line);
  });

test('numbers of five digits are grouped', () => {
  expect(changedLine({ made: 3, kept: 16_402, removed: 1000 }, 2)).toBe(
    '3 files made, 16,402 kept, 1000 removed, in 2.0 s.',
  );
});
