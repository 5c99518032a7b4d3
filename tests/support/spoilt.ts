import { cpSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { copySite, projectFolder } from './site.ts';

/** A change of a text's words, and what the checks must say of it. */
export interface Spoilt {
  readonly locale: string;
  readonly from: string;
  readonly to: string;
  /** What is reported, as {@link reportOn} writes it. */
  readonly report: readonly string[];
}

/**
 * Changes words of a sound bulletin of some length and asks the checks.
 * @param family beginning of the ids of the rules that are asked
 * @param locale the text that is changed
 * @param from words of it
 * @param to what stands in their place
 * @returns the findings: severity, rule and line; then message, found, expected and hint
 */
export function reportOn(family: string, locale: string, from: string, to: string): string[] {
  const site = copySite('tiny', ['en', 'sw', 'is', 'gu', 'bn']);
  const folder = 'content/bulletins/hill-railway';
  cpSync(path.join(projectFolder, 'tests/faults/second'), path.join(site.folder, folder), {
    recursive: true,
  });
  if (from !== to) site.replace(`${folder}/${locale}.mdx`, from, to);
  const { findings } = check({ siteFolder: site.folder });
  return findings
    .filter(({ rule, file }) => rule.startsWith(family) && file.startsWith(folder))
    .map(({ severity, rule, file, line, message, found, expected, hint }) =>
      [
        `${severity} ${rule} ${path.posix.basename(file)}:${String(line)}`,
        message,
        found,
        expected,
        hint,
      ].join('\n'),
    );
}
