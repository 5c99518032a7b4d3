/** What a passage of a source text said when it was rendered, and what it says now. */
export interface Wording {
  /** Its name in plain words. */
  readonly passage: string;
  /** None where it is new, or where nobody knows. */
  readonly was?: string | undefined;
  /** None where it was taken out. */
  readonly now?: string | undefined;
}

/** Where in a file something stands, as exactly as it is known. */
export interface PlaceInFile {
  /** Path below the site folder, with `/`; or the name of the setting at fault, such as `SITE_URL`. */
  readonly file: string;
  /** Line in the file, from 1; 0 where the whole file, folder or setting is meant. */
  readonly line: number;
  /** Where it begins in that line, from 1, in UTF-16 units as editors count. */
  readonly column?: number | undefined;
  /** Name of the passage of a text that it stands in, such as `title` or `paragraph-3`. */
  readonly passage?: string | undefined;
  /** The very words: offsets in the file's text, in UTF-16 units, where each line ends in one character. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
}

/** What a check found in one place of one file. Findings are data; printing them is a reporter's job. */
export interface Finding extends PlaceInFile {
  /** Stable id of the rule, such as `fields/unknown`. */
  readonly rule: string;
  /** An error stops the build; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do, in the imperative. */
  readonly hint: string;
  /** In the finding that stands for those of its rule and file that are not listed: how many they are. */
  readonly more?: number;
  /** In the finding of a stale translation, where it was asked for: the passages that changed. */
  readonly wording?: readonly Wording[];
  /** Why not all of their earlier wording is known. */
  readonly unknownWording?: string | undefined;
  /** Whether it was found in unfinished work: then it stops nothing, however severe it is. */
  readonly draft?: boolean;
}

/** Takes one finding; the reader of a file goes on after it, so that one report holds every problem. */
export type Report = (finding: Finding) => void;

/**
 * Puts findings in the order of a report: by file, line, rule, message; the number of those left out comes last.
 * The order of discovery depends on the file system, so it never reaches the output.
 * @param findings any findings
 * @returns a sorted copy
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.rule, b.rule) ||
      (a.more ?? 0) - (b.more ?? 0) ||
      compare(a.message, b.message),
  );
}

/**
 * Leaves out what is said twice of a line: of what stands in a text and in what was made of it, of a file that several
 * need, of words that stand there twice.
 * @param findings any findings
 * @returns each once, in their order
 */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const byContent = new Map<string, Finding>();
  for (const finding of findings) {
    const content = JSON.stringify({ ...finding, column: undefined, passage: undefined, range: undefined });
    if (!byContent.has(content)) byContent.set(content, finding);
  }
  return [...byContent.values()];
}

/**
 * @param findings any findings
 * @returns whether one of them stops the build
 */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(isStopping);
}

/**
 * @param finding any finding
 * @returns whether it stops the build: an error in what goes out
 */
export function isStopping({ severity, draft = false }: Finding): boolean {
  return severity === 'error' && !draft;
}

/**
 * Compares by code unit: the same on every machine, whatever its language.
 * @param a one string
 * @param b another
 * @returns negative, zero or positive, for `sort`
 */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
