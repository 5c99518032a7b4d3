import type { ParsedData } from '../read/data/data-file.ts';
import type { Cause, CauseOf } from '../read/data/shape.ts';

/**
 * Explains a state that was written into a `bulletin.yaml`: deleted, as a field that is not known there, it would let go
 * out what shall wait.
 * @param parsed the data of the file
 * @returns what says why a field is wrong
 */
export function stateInBulletin(parsed: ParsedData): CauseOf {
  return causeAt(/^stat(?:e|us)$/i, parsed, {
    message: 'This says of one text that it is not ready; this file is about the whole bulletin.',
    expected: 'draft: true, if none of its texts should be published',
    hint: 'Write draft: true here; or delete the line, and write state: draft in each text that is not ready.',
  });
}

/**
 * Explains in the same way what keeps back a whole bulletin, where it stands in a text.
 * @param parsed the data of a front matter
 * @returns what says why a field is wrong
 */
export function draftInText(parsed: ParsedData): CauseOf {
  return causeAt(/^(?:draft|status)$/i, parsed, {
    message: 'That a text is not ready is said in another way.',
    expected: 'state: draft; a text that is ready has no such line',
    hint: 'Write state: draft; or delete the line if the text is ready.',
  });
}

function causeAt(
  name: RegExp,
  { data, lineOf }: ParsedData,
  said: Pick<Cause, 'message' | 'expected' | 'hint'>,
): CauseOf {
  return (path) => {
    const [key = '', ...inner] = path.map(String);
    if (inner.length > 0 || !name.test(key)) return undefined;
    const value = (data as Readonly<Record<string, unknown>>)[key];
    return { ...said, line: lineOf(path), found: `${key}: ${JSON.stringify(value)}` };
  };
}
