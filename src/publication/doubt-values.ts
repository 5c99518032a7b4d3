import { splitMdx } from '../text/front-matter.ts';
import { parseYaml } from '../read/data/data-file.ts';
import { excerpt } from '../read/findings/excerpt.ts';
import type { Report } from '../read/findings/finding.ts';
import { lineIndexOf } from '../read/data/line-index.ts';
import { plainValues, type PlainValue } from '../read/data/plain-values.ts';

/** What hardly any front matter holds: a `#` behind a space, or a quotation mark that is not straight. */
const doubtful = /\s#|[\p{Quotation_Mark}--\p{ASCII}]/v;

/** Marks that a writing program sets in the place of straight ones, around a whole value. */
const inMarks =
  /^(?<open>[\p{Quotation_Mark}--\p{ASCII}])(?<words>(?:\P{Quotation_Mark}|(?<=\p{L})['’](?=\p{L}))+)\p{Quotation_Mark}$/v;

/** Fields that hold no words for readers: a note behind these is only that. */
const settings: readonly (string | undefined)[] = ['state', 'revision', 'rule', 'times', 'date'];

/**
 * Reports values in the front matter of a text that are read otherwise than they look: marks from a writing program, which
 * would be published, and words behind a `#`, which would not.
 * @param file path of the text
 * @param whole what stands in the file
 * @param report takes the findings
 */
export function doubtValues(file: string, whole: string, report: Report): void {
  const { frontMatter, frontMatterLine } = splitMdx(whole);
  if (frontMatter === undefined || !doubtful.test(frontMatter)) return;
  if (parseYaml({ file, text: frontMatter }, () => undefined) === undefined) return;
  const { lineAt } = lineIndexOf(frontMatter);
  for (const value of plainValues(frontMatter)) {
    const line = frontMatterLine - 1 + lineAt(value.offset);
    const said = marksOf(value) ?? cutOf(value);
    if (said !== undefined) report({ ...said, file, line });
  }
}

function marksOf({ key, source }: PlainValue) {
  const words = inMarks.exec(source)?.groups?.words;
  // A state that is none is told of as such.
  if (words === undefined || key === 'state') return undefined;
  return {
    rule: 'fields/marks',
    severity: 'error',
    message: `The quotation marks around ${named(key)} are part of the text: readers would see them.`,
    found: excerpt(source),
    expected: excerpt(`"${words}"`),
    hint: `Write ${before(key)}"${excerpt(words, 200)}"; if readers should see the marks, write ${before(key)}"${excerpt(source, 200)}".`,
  } as const;
}

function cutOf({ key, source, comment }: PlainValue) {
  if (comment === undefined || settings.includes(key)) return undefined;
  const whole = `${source.replaceAll(/\s+/g, ' ')} ${comment}`;
  const quoted = `"${whole.replaceAll('"', String.raw`\"`)}"`;
  return {
    rule: 'fields/cut',
    // A note to oneself has a space behind its sign.
    severity: /^#\S/.test(comment) ? 'error' : 'warning',
    message: `What is after # in ${named(key)} is left out: readers see only "${excerpt(source, 200)}".`,
    found: excerpt(whole),
    expected: excerpt(quoted),
    hint: `Write ${before(key)}${excerpt(quoted, 200)}; write a note to yourself on a line of its own.`,
  } as const;
}

function named(key: string | undefined): string {
  return key === undefined ? 'this value' : `"${key}"`;
}

/** How a line begins that is written anew. */
function before(key: string | undefined): string {
  return key === undefined ? '' : `${key}: `;
}
