import { refuseAt, type TextPlace } from './place.ts';

/**
 * Reports a line that would make the text a program.
 * @param value the line, or several
 * @param line where it begins
 * @param place where it stands, and what takes the finding
 */
export function refuseModule(value: string, line: number, place: TextPlace): void {
  const word = value.trimStart().startsWith('export') ? 'export' : 'import';
  refuseAt(place, `content/${word}`, line, {
    message: `This line begins with "${word}", which would make the text a program.`,
    found: firstLine(value),
    expected: 'text',
    hint: `Delete the line; where it is a sentence, put another word before "${word}".`,
  });
}

/**
 * Reports an expression that would be run.
 * @param value what stands between the curly brackets
 * @param line where it begins
 * @param place where it stands, and what takes the finding
 */
export function refuseExpression(value: string, line: number, place: TextPlace): void {
  refuseAt(place, 'content/expression', line, {
    message: 'A text cannot hold a program expression.',
    found: `{${firstLine(value)}}`,
    expected: 'plain text, or one comment written as {/* … */}',
    hint: 'Write \\{ and \\} for the brackets themselves.',
  });
}

function firstLine(value: string): string {
  return value.trim().split('\n')[0] ?? '';
}
