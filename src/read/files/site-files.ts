import type { Finding, Report } from '../findings/finding.ts';
import type { FolderEntry } from './folder.ts';

/**
 * Where the files of a site are read from: its folder, or what was gathered of one of its folders before, by which alone
 * then is decided what is made of it.
 */
export type SiteFiles = string | GatheredFiles;

/** What was gathered of a folder: its files and what it lists, as they were at one time. */
export interface GatheredFiles {
  /** Tells all of it: where it is the same, so is whatever is made of it. */
  readonly sum: string;
  /** Gives a file's bytes, or reports why there are none. */
  readonly open: (file: string, report: Report) => Buffer | undefined;
  readonly list: (folder: string, report: Report) => FolderEntry[];
  /** The sum of one file's bytes; undefined where it could not be read. */
  readonly sumOf: (file: string) => string | undefined;
}

/** What was looked at, and what was wrong with it. */
export interface Looked<T> {
  readonly found: T;
  readonly findings: readonly Finding[];
}

/**
 * @param look looks at something, and reports what is wrong with it
 * @returns what it found, and what it reported
 */
export function looked<T>(look: (report: Report) => T): Looked<T> {
  const findings: Finding[] = [];
  const found = look((finding) => void findings.push(finding));
  return { found, findings };
}

/**
 * @param seen what was looked at
 * @param report takes again what was wrong with it
 * @returns what was found
 */
export function tell<T>({ found, findings }: Looked<T>, report: Report): T {
  for (const finding of findings) report(finding);
  return found;
}
