import { z } from 'zod';

import { frontMatterProblem } from '../text/front-matter-problem.ts';
import { splitMdx } from '../text/front-matter.ts';
import { parseYaml, parseYamlLegibly, type ParsedData } from '../read/data/data-file.ts';
import { salvage } from '../read/data/salvage.ts';
import { validate } from '../read/data/shape.ts';
import { writtenText } from '../read/data/written.ts';
import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { gatherFindings } from '../read/findings/gather-findings.ts';
import { acknowledgedSchema } from './acknowledgement.ts';
import { correctionsSchema } from './corrections.ts';
import { dayCauses } from './day-causes.ts';
import { labelCauses } from './label-causes.ts';
import { renderingsSchema } from './rendering.ts';
import { draftInText } from './state-elsewhere.ts';

/** What a front matter may hold. */
const frontMatterSchema = z.strictObject(
  {
    title: writtenText('a title in quotation marks'),
    summary: writtenText('one sentence in quotation marks'),
    figures: z
      .record(z.string(), writtenText("the figure's label, in this language"), {
        error: 'labels by figure, such as { checkpoints: "…" }',
      })
      .default({}),
    figuresCaption: writtenText('a sentence that says whose figures these are').optional(),
    revision: writtenText('the revision of the source text, as the desk stamps it').optional(),
    translator: writtenText("the translator's name").optional(),
    // Read by itself, since it counts where nothing else can be read.
    state: z.unknown().optional(),
    renders: renderingsSchema.default([]),
    corrections: correctionsSchema.default([]),
    ledger: z
      .array(
        z.strictObject({
          from: writtenText('the words as received'),
          to: writtenText('the words as published'),
          why: writtenText('why they were changed'),
        }),
        { error: 'a list of changes, each with from, to and why' },
      )
      .default([]),
    acknowledged: acknowledgedSchema.default([]),
  },
  { error: 'front matter that begins with title: "…"' },
);

/** What a translation says of itself before its text. */
export type FrontMatter = Omit<z.infer<typeof frontMatterSchema>, 'state'>;

/** The fields of a front matter, and their lines. */
export interface ReadFrontMatter extends Omit<ParsedData, 'data'> {
  readonly fields: z.infer<typeof frontMatterSchema>;
}

/**
 * Reads the front matter of a text.
 * @param file path of the text
 * @param whole what stands in the file
 * @param report takes every problem
 * @returns its fields; undefined after a problem, "not found" where nobody knows where they end and the text begins
 */
export function readFrontMatter(
  file: string,
  whole: string,
  report: Report,
): ReadFrontMatter | 'not found' | undefined {
  const parsed = parseFrontMatter(file, whole, report);
  if (parsed === undefined || parsed === 'not found') return parsed;
  const shaped = {
    file,
    what: 'a translation',
    causes: [labelCauses(parsed), draftInText(parsed), dayCauses(parsed)],
  };
  const fields = validate(frontMatterSchema, parsed, shaped, report);
  return fields && { ...parsed, fields };
}

/**
 * Reads the fields of a front matter as far as they can be read.
 * @param frontMatter the YAML between the dashes
 * @param title what stands for a title or a summary that is missing
 * @returns the fields; a field that is at fault is missing
 */
export function fieldsLegibly(frontMatter: string, title: string): FrontMatter {
  const source = { file: '', text: frontMatter };
  const sound = parseYaml(source, () => undefined)?.data;
  const data = sound ?? {
    ...(parseYamlLegibly(source)?.data as object | undefined),
    ...fieldsByLine(frontMatter),
  };
  const fields = salvage(frontMatterSchema, data, { title, summary: title });
  if (fields === undefined) throw new Error('No front matter can be made of a title and a summary.');
  return fields;
}

/** Where a mark or a colon confuses the parser, a line still says what it says. */
function fieldsByLine(frontMatter: string): Record<string, string> {
  const lines = frontMatter.matchAll(/^(title|summary|translator):[ \t]*(\S.*)$/gm);
  return Object.fromEntries(
    [...lines].map(([, name = '', value = '']) => [
      name,
      value
        .trim()
        .replace(/^["'“”„]|["'“”]$/g, '')
        .trim(),
    ]),
  );
}
/** Finds the fields of a text between its two lines of dashes. */
function parseFrontMatter(file: string, whole: string, report: Report): ParsedData | 'not found' | undefined {
  const { frontMatter, frontMatterLine, frontMatterStart } = splitMdx(whole);
  if (frontMatter === undefined) {
    report(frontMatterProblem(file, whole) ?? noFrontMatter(file, whole));
    return 'not found';
  }
  const { report: keep, all } = gatherFindings();
  const source = { file, text: frontMatter, firstLine: frontMatterLine, start: frontMatterStart };
  const parsed = parseYaml(source, keep);
  // Words of the text among the fields are no fields that were written wrong.
  const missing = parsed === undefined ? frontMatterProblem(file, whole) : undefined;
  for (const finding of missing === undefined ? all() : [missing]) report(finding);
  return missing === undefined ? parsed : 'not found';
}

function noFrontMatter(file: string, whole: string): Finding {
  return errorAt('front-matter/missing', file, {
    line: 1,
    message: 'This file does not begin with its title and other fields.',
    found: whole.trimStart().split('\n')[0] ?? '',
    expected: 'a line of three dashes, fields such as title: "…", and a second line of three dashes',
    hint: 'Begin the file with ---, then title: "…" and summary: "…", then ---.',
  });
}
