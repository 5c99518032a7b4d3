import { z } from 'zod';

import { toContent, type Content } from '../mdx/blocks.ts';
import { refuseDefinitions } from '../mdx/definitions.ts';
import { splitMdx, type MdxParts } from '../mdx/front-matter.ts';
import { refuse } from '../mdx/refusals.ts';
import { parseMdx, type Tree } from '../mdx/syntax.ts';
import { UnlistedError, unlistedFinding } from '../mdx/unlisted.ts';
import { parseYaml } from '../reading/data-file.ts';
import type { Finding, Report } from '../reading/finding.ts';
import { holdAgainst } from '../reading/shape.ts';
import { readSourceFile } from '../reading/source-file.ts';
import { isWritten } from '../reading/written.ts';
import { acknowledgedSchema } from './acknowledgement.ts';
import { passagesOfTranslation, type TextPassage } from './passages.ts';

const text = (expected: string) => z.string({ error: expected }).trim().refine(isWritten, expected);

/** What a front matter may hold. */
export const frontMatterSchema = z.strictObject(
  {
    title: text('a title in quotation marks'),
    summary: text('one sentence in quotation marks'),
    figures: z
      .record(z.string(), text("the figure's label, in this language"), {
        error: 'labels by figure, such as { checkpoints: "…" }',
      })
      .default({}),
    figuresCaption: text('a sentence that says whose figures these are').optional(),
    revision: text('the revision of the source text, as the desk stamps it').optional(),
    translator: text("the translator's name").optional(),
    ledger: z
      .array(
        z.strictObject({
          from: text('the words as received'),
          to: text('the words as published'),
          why: text('why they were changed'),
        }),
        { error: 'a list of changes, each with from, to and why' },
      )
      .default([]),
    acknowledged: acknowledgedSchema.default([]),
  },
  { error: 'front matter that begins with title: "…"' },
);

/** What a translation says of itself before its text. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** One bulletin in one language. */
export interface Translation extends FrontMatter, Omit<Content, 'body'> {
  /** Path of the file below the site folder. */
  readonly file: string;
  /** Tag of its language. */
  readonly locale: string;
  /** All that was translated in it: first the front matter's passages, then the text's. */
  readonly passages: readonly TextPassage[];
  /** Gives the line of the file where a field of the front matter is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Which file is read, in which language, and how addresses of pages are made. */
export interface TranslationSource {
  readonly file: string;
  readonly locale: string;
  readonly hrefOf: (route: string) => string;
}

/**
 * Reads one language's text, once: front matter into fields, text into blocks.
 * @param siteFolder folder that holds `content/`
 * @param source the file
 * @param report takes every fault
 * @returns the translation, or undefined after a fault
 */
export function readTranslation(
  siteFolder: string,
  source: TranslationSource,
  report: Report,
): Translation | undefined {
  const read = readSourceFile(siteFolder, source.file, report);
  if (read === undefined) return undefined;
  let isFaulty = false;
  const own: Report = (finding) => {
    isFaulty ||= finding.severity === 'error';
    report(finding);
  };
  if (read.text.trim() === '') {
    own(emptyFile(source.file));
    return undefined;
  }
  const parts = splitMdx(read.text);
  const frontMatter = readFrontMatter(source.file, parts, own);
  const content = readContent(source, parts.body, () => isFaulty, own);
  if (frontMatter === undefined || content === undefined) return undefined;
  const { body, ...rest } = content;
  return {
    ...frontMatter.fields,
    ...rest,
    passages: passagesOfTranslation(frontMatter.fields, body),
    file: source.file,
    locale: source.locale,
    lineOf: frontMatter.lineOf,
  };
}

function readContent(
  source: TranslationSource,
  body: string,
  isFaulty: () => boolean,
  report: Report,
): Content | undefined {
  const tree = parseMdx(source.file, body, report);
  if (tree === undefined) return undefined;
  refuseDefinitions(source.file, body, report);
  refuse(source.file, body, tree, report);
  if (isFaulty()) return undefined;
  const content = contentOf(tree, source, report);
  if (content === undefined) return undefined;
  if (content.body.some(({ text: words }) => isWritten(words))) return content;
  report({
    rule: 'text/empty',
    severity: 'error',
    file: source.file,
    line: body.split('\n').length,
    message: 'This translation has no text below its front matter.',
    found: 'nothing',
    expected: 'the text of the bulletin',
    hint: 'Write the text below the second line of dashes, or delete the file.',
  });
  return undefined;
}

/** What the checks have missed, the writer finds. */
function contentOf(tree: Tree, source: TranslationSource, report: Report): Content | undefined {
  try {
    return toContent(tree, source);
  } catch (error) {
    if (!(error instanceof UnlistedError)) throw error;
    report(unlistedFinding(error));
    return undefined;
  }
}

interface ReadFrontMatter {
  readonly fields: FrontMatter;
  readonly lineOf: Translation['lineOf'];
}

function readFrontMatter(file: string, parts: MdxParts, report: Report): ReadFrontMatter | undefined {
  if (parts.frontMatter === undefined) {
    report({
      rule: 'front-matter/missing',
      severity: 'error',
      file,
      line: 1,
      message: 'This file does not begin with front matter.',
      found: parts.body.trimStart().split('\n')[0] ?? '',
      expected: 'a line of three dashes, fields such as title: "…", and a second line of three dashes',
      hint: 'Begin the file with ---, then title: "…" and summary: "…", then ---.',
    });
    return undefined;
  }
  const text = { file, text: parts.frontMatter, firstLine: parts.frontMatterLine };
  const parsed = parseYaml(text, report);
  const fields = parsed && holdAgainst(frontMatterSchema, parsed, { file, what: 'a translation' }, report);
  return fields && { fields, lineOf: parsed.lineOf };
}

function emptyFile(file: string): Finding {
  return {
    rule: 'file/empty',
    severity: 'error',
    file,
    line: 0,
    message: 'This file is empty.',
    found: 'nothing',
    expected: 'front matter and the text of the bulletin',
    hint: 'Write the translation, or delete the file.',
  };
}
