import { refuseBurden } from './burden.ts';
import { treeOf, type TextTree } from './parse.ts';
import { signAt } from './syntax.ts';

/** So many signs are looked at one by one; where there are more, all of their kind are taken as signs. */
const mostSigns = 50;

/**
 * Parses a text as far as it can be read, for the preview: a sign that begins no tag and no comment, at which the parser
 * stops, is taken for the sign itself. Nothing in the text is run.
 * @param body text of a file, its lines where they are in the file
 * @returns its tree, with a backslash in the text before each sign that would have ended its reading; undefined where the parser should not be given it
 */
export function parseLegibly(body: string): TextTree | undefined {
  if (!refuseBurden('', body, ignore)) return undefined;
  let text = body;
  for (let mended = 0; mended <= mostSigns + 1; mended += 1) {
    try {
      return treeOf('', text, ignore);
    } catch (error) {
      text = (mended < mostSigns && withoutProblem(text, (error as Error).message)) || allLiteral(text);
    }
  }
  return undefined;
}

const ignore = () => undefined;

/** Puts a backslash before the sign at which the parser has stopped; gives nothing where there is none. */
function withoutProblem(text: string, message: string): string | undefined {
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  if (line === undefined || column === undefined) return undefined;
  const lines = text.split('\n');
  const words = lines[Number(line) - 1] ?? '';
  const at = signAt(words, Number(column) - 1);
  if (!/[<{]/.test(words.charAt(at))) return undefined;
  lines[Number(line) - 1] = `${words.slice(0, at)}\\${words.slice(at)}`;
  return lines.join('\n');
}

function allLiteral(text: string): string {
  return text.replaceAll(/(?<!\\)[<{]/g, String.raw`\$&`);
}

/**
 * @param written a piece of the text that was parsed
 * @returns the piece as it stands in the file
 */
export function asWritten(written: string): string {
  return written.replaceAll(/\\([<{])/g, '$1');
}
