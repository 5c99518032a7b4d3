import { graphemes } from '../words/graphemes.ts';
import stringWidth from 'string-width';

/** How wide a terminal is, where nobody has made it wider. */
const usualColumns = 80;

/**
 * @param text one line, without colours
 * @returns how many columns of a terminal it takes: a Chinese sign takes two, a vowel sign none of its own
 * @example columnsOf('漢字') // 4
 */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/**
 * @param text one line, without colours
 * @param columns how many it shall take
 * @returns the line with spaces behind it
 */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/**
 * Breaks a line for a terminal: between words, and within one only where it is wider than a whole line, as those of
 * scripts without spaces are.
 * @param text one line, without colours
 * @param first what stands before it, such as a name in a column of its own; later lines are indented by as much
 * @param columns how wide lines may be
 * @returns the lines
 * @example wrap('one two', '- ', 7) // ['- one', '  two']
 */
export function wrap(text: string, first = '', columns = usualColumns): string[] {
  const indent = ' '.repeat(columnsOf(first));
  const room = Math.max(1, columns - columnsOf(first));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each, index) => (index === 0 ? first : indent) + each);
}

function pieces(word: string, room: number): string[] {
  if (columnsOf(word) <= room) return [word];
  const found: string[] = [];
  let piece = '';
  let width = 0;
  for (const { segment } of graphemes(word)) {
    const more = columnsOf(segment);
    if (width + more > room && piece !== '') {
      found.push(piece);
      [piece, width] = ['', 0];
    }
    piece += segment;
    width += more;
  }
  return [...found, piece];
}
