import { toContent, type Content } from '../text/blocks.ts';
import { splitMdx } from '../text/front-matter.ts';
import { refuse } from '../text/refusals.ts';
import type { TextTree } from '../text/parse.ts';
import { parseMdx } from '../text/syntax.ts';
import { UnlistedError, unlistedFinding } from '../text/unlisted.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import type { ParsedData } from '../read/data/data-file.ts';
import { conflictIn } from '../read/data/conflict.ts';
import { isWritten } from '../read/data/written.ts';
import { doubtValues } from './doubt-values.ts';
import { readFrontMatter, type FrontMatter, type ReadFrontMatter } from './front-matter.ts';
import type { Locale } from './locale.ts';
import { passagesOfTranslation, type TextPassage } from './passages.ts';
import { stateLine, stateOf, type TextState } from './text-state.ts';
import { errorAt } from '../read/findings/error-at.ts';
import { nounAt } from './work.ts';

/** One bulletin or standing page in one language. */
export interface Translation extends FrontMatter, Omit<Content, 'body'> {
  /** Path of the file below the site folder. */
  readonly file: string;
  /** Its language. */
  readonly locale: Locale;
  readonly state: TextState;
  /** All that was translated in it: first the front matter's passages, then the text's. */
  readonly passages: readonly TextPassage[];
  /** Gives the line of the file where a field of the front matter is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Gives where the characters of a field's value are written. */
  readonly mappingsOf: ParsedData['mappingsOf'];
}

/** Which file is read, in which language, and how addresses of pages are made. */
export interface TranslationSource {
  readonly file: string;
  readonly locale: Locale;
  readonly hrefOf: (route: string) => string;
}

/**
 * Takes one language's text apart, once: front matter into fields, text into blocks.
 * @param source the file
 * @param whole what stands in it, lines ended by `\n`
 * @param report takes every problem
 * @returns the translation, or undefined after a problem
 */
export function readTranslation(
  source: TranslationSource,
  whole: string,
  report: Report,
): Translation | undefined {
  const state = stateLine(whole);
  let isBroken = false;
  const own: Report = (finding) => {
    isBroken ||= finding.severity === 'error';
    report(finding);
  };
  const problem = whole.trim() === '' ? emptyFile(source.file) : conflictIn(source.file, whole);
  if (problem !== undefined) {
    own(problem);
    return undefined;
  }
  const frontMatter = readFrontMatter(source.file, whole, own);
  // Where nobody knows where the text begins, fields would be taken for it, or it for fields.
  if (frontMatter === 'not found') return undefined;
  doubtValues(source.file, whole, own);
  const content = readContent(source, splitMdx(whole).body, () => isBroken, own);
  if (frontMatter === undefined || content === undefined) return undefined;
  if (frontMatter.fields.state !== undefined && state === undefined)
    own(hiddenState(source.file, frontMatter));
  const { body, ...rest } = content;
  return {
    ...frontMatter.fields,
    ...rest,
    passages: passagesOfTranslation(frontMatter.fields, body),
    file: source.file,
    locale: source.locale,
    state: stateOf(state),
    lineOf: frontMatter.lineOf,
    mappingsOf: frontMatter.mappingsOf,
  };
}

function readContent(
  source: TranslationSource,
  body: string,
  isBroken: () => boolean,
  report: Report,
): Content | undefined {
  const tree = parseMdx(source.file, body, report);
  if (tree === undefined) return undefined;
  refuse(source.file, tree, report, source.locale.tag);
  if (isBroken()) return undefined;
  const content = contentOf(tree, source, report);
  if (content === undefined) return undefined;
  if (content.body.some(({ text: words }) => isWritten(words))) return content;
  report(
    errorAt('text/empty', source.file, {
      line: body.split('\n').length,
      message: 'This translation has no text below its front matter.',
      found: 'nothing',
      expected: `the text of the ${nounAt(source.file)}`,
      hint: 'Write the text below the second line of dashes, or delete the file.',
    }),
  );
  return undefined;
}

/** What the checks have missed, the writer finds. */
function contentOf(tree: TextTree, source: TranslationSource, report: Report): Content | undefined {
  try {
    return toContent(tree, source);
  } catch (error) {
    if (!(error instanceof UnlistedError)) throw error;
    report(unlistedFinding(error));
    return undefined;
  }
}

/** Where it would be read only as long as all else is in order. */
function hiddenState(file: string, { lineOf, fields: { state } }: ReadFrontMatter): Finding {
  return errorAt('state/hidden', file, {
    line: lineOf(['state']),
    message: 'The state is not on a line of its own.',
    found: `state: ${JSON.stringify(state)}`,
    expected: 'a line that begins with state:',
    hint: 'Write state: draft on a line of its own, below the first line of dashes.',
  });
}

function emptyFile(file: string): Finding {
  return errorAt('file/empty', file, {
    message: 'This file is empty.',
    found: 'nothing',
    expected: `front matter and the text of the ${nounAt(file)}`,
    hint: 'Write the translation, or delete the file.',
  });
}
