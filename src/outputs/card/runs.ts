import bidiOf from 'bidi-js';

import { graphemes } from '../../read/words/graphemes.ts';

/** Characters in a row that are shaped together: of one typeface, script and direction. */
export interface Run<Font> {
  readonly text: string;
  readonly typeface: Font;
  /** ISO 15924 code. */
  readonly script: string;
  /** Level of the Unicode Bidirectional Algorithm: odd where it runs from right to left. */
  readonly level: number;
}

/** How a line is written. */
export interface RunWriting<Font> {
  readonly direction: 'ltr' | 'rtl';
  /** Script of its language, as ISO 15924 code. */
  readonly script: string;
  /** Gives the typeface that a character is set in. */
  typefaceFor(character: string): Font | undefined;
  /** Gives the script of a character that holds a letter. */
  scriptOf(character: string): string | undefined;
}

const bidi = bidiOf();

/**
 * Cuts a line into runs.
 * @param line words of one line
 * @param writing how they are written
 * @returns its runs in the order in which they stand, from left to right
 * @throws where no typeface holds a character
 */
export function runsOf<Font>(line: string, writing: RunWriting<Font>): Run<Font>[] {
  const { levels } = bidi.getEmbeddingLevels(line, writing.direction);
  const runs: Run<Font>[] = [];
  // What is of no script, such as digits, takes that of the letters before it.
  let { script } = writing;
  for (const { segment: character, index } of graphemes(line)) {
    const typeface = writing.typefaceFor(character);
    if (typeface === undefined) throw new Error(`No typeface holds “${character}”.`);
    script = writing.scriptOf(character) ?? script;
    const run = { text: character, typeface, script, level: levels[index] ?? 0 };
    const last = runs.at(-1);
    if (last !== undefined && isOne(last, run)) runs.splice(-1, 1, { ...run, text: last.text + character });
    else runs.push(run);
  }
  return inVisualOrder(runs);
}

function isOne(a: Run<unknown>, b: Run<unknown>): boolean {
  return a.typeface === b.typeface && a.script === b.script && a.level === b.level;
}

/** Rule L2 of that algorithm: from the highest level down, what is at least of a level is turned round. */
function inVisualOrder<Font>(runs: readonly Run<Font>[]): Run<Font>[] {
  let ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    const turned: Run<Font>[] = [];
    let from = 0;
    ordered.forEach((run, index) => {
      // Runs of the level come before the first of those in a row that reach it.
      if (run.level < level) from = index + 1;
      turned.splice(from, 0, run);
    });
    ordered = turned;
  }
  return ordered;
}
