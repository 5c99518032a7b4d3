import { toContent, type Content, type ContentSource } from '../text/blocks.ts';
import { splitMdx } from '../text/front-matter.ts';
import { refuse } from '../text/refusals.ts';
import type { TextTree } from '../text/parse.ts';
import { parseMdx } from '../text/syntax.ts';
import { UnlistedError, unlistedFinding } from '../text/unlisted.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { placesInData, type ParsedData } from '../read/data/data-file.ts';
import { conflictIn } from '../read/data/conflict.ts';
import { isWritten } from '../read/data/written.ts';
import { doubtValues } from './doubt-values.ts';
import { readFrontMatter, type FrontMatter, type ReadFrontMatter } from './front-matter.ts';
import type { Locale } from './locale.ts';
import type { LongPassage } from './long-passages.ts';
import { passagesOfTranslation, type TextPassage } from './passages.ts';
import { stateLine, stateOf, type TextState } from './text-state.ts';
import { errorAt } from '../read/findings/error-at.ts';
import { nounAt } from './work.ts';

/**
 * What is known of a text without its words: what lists, links and the checks of a whole publication ask for. Plain data,
 * that can be kept.
 */
export interface TextHead extends FrontMatter, Omit<Content, 'blocks' | 'body'> {
  readonly state: TextState;
  /** Of a source text: the revision of it that a translation made today renders. */
  readonly revisionNow?: string;
  /** Of a source text: its long passages, by which it is told from others. */
  readonly longPassages?: readonly LongPassage[];
}

/** The words of a text. Those of all texts of a large publication would fill the memory: they are made when asked for. */
export interface TextBody extends Pick<Content, 'blocks'> {
  /** All that was translated in it: first the front matter's passages, then the text's. */
  readonly passages: readonly TextPassage[];
}

/** One bulletin or standing page in one language. */
export interface Translation extends TextHead, TextBody {
  /** Path of the file below the site folder. */
  readonly file: string;
  /** Its language. */
  readonly locale: Locale;
  /** Gives the line of the file where a field of the front matter is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Gives where the characters of a field's value are written. */
  readonly mappingsOf: ParsedData['mappingsOf'];
}

/** Which file is read, in which language, and how addresses of pages are made. */
export interface TextSource extends ContentSource {
  /** Tag of its language. */
  readonly tag: string;
}

/** The same, with all that is known of the language. */
export interface TranslationSource extends ContentSource {
  readonly locale: Locale;
}

/** A text that was taken apart. */
export interface ReadText {
  readonly head: TextHead;
  readonly body: TextBody;
}

/**
 * Takes one language's text apart: front matter into fields, text into blocks.
 * @param source the file
 * @param whole what stands in it, lines ended by `\n`
 * @param report takes every problem
 * @returns the translation, or undefined after a problem
 */
export function readTranslation(
  { locale, ...source }: TranslationSource,
  whole: string,
  report: Report,
): Translation | undefined {
  const read = takeApart({ ...source, tag: locale.tag }, whole, report);
  return read && { ...read.head, ...read.body, ...placesOf(source.file, whole), file: source.file, locale };
}

/**
 * Takes one language's text apart, as {@link readTranslation} does.
 * @param source the file
 * @param whole what stands in it, lines ended by `\n`
 * @param report takes every problem
 * @returns what is known of it without its words, and these; undefined after a problem
 */
export function takeApart(source: TextSource, whole: string, report: Report): ReadText | undefined {
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
  const { state: written, ...fields } = frontMatter.fields;
  if (written !== undefined && state === undefined) own(hiddenState(source.file, frontMatter));
  const { blocks, body, ...rest } = content;
  return {
    head: { ...fields, ...rest, state: stateOf(state) },
    body: { blocks, passages: passagesOfTranslation(fields, body) },
  };
}

/**
 * Makes the words of a text again.
 * @param source the file
 * @param whole what stands in it, as when it was taken apart
 * @param head what is known of it
 * @returns its words
 */
export function bodyAgain(source: TextSource, whole: string, head: TextHead): TextBody {
  const tree = parseMdx(source.file, splitMdx(whole).body, () => undefined);
  if (tree === undefined) throw new Error(`${source.file} could be read before, and cannot be any more.`);
  const { blocks, body } = toContent(tree, source);
  return { blocks, passages: passagesOfTranslation(head, body) };
}

/**
 * @param file path of a text
 * @param whole what stands in it, lines ended by `\n`
 * @returns what finds where in it fields of its front matter stand
 */
export function placesOf(file: string, whole: string): Pick<Translation, 'lineOf' | 'mappingsOf'> {
  const { frontMatter: text = '', frontMatterLine: firstLine, frontMatterStart: start } = splitMdx(whole);
  return placesInData({ file, text, firstLine, start });
}

function readContent(
  source: TextSource,
  body: string,
  isBroken: () => boolean,
  report: Report,
): Content | undefined {
  const tree = parseMdx(source.file, body, report);
  if (tree === undefined) return undefined;
  refuse(source.file, tree, report, source.tag);
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
function contentOf(tree: TextTree, source: TextSource, report: Report): Content | undefined {
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
