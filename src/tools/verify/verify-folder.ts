import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { manifestFile } from '../../outputs/manifest/manifest.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import { sortFindings, type Finding } from '../../read/findings/finding.ts';
import { compressedForm } from '../precompressed/encodings.ts';
import { differs, missing, surplus } from './differences.ts';
import { expectedOf } from './expected.ts';
import { hasPlaceholder, placeholder } from './placeholder.ts';
import { precompressedProblems } from './precompressed-problem.ts';
import type { Verdict } from './verdict.ts';

/**
 * Compares a folder with the manifest in it: every file, and every precompressed file with its text.
 * @param folder the site, as the caller named it
 * @returns what differs
 */
export function verifyFolder(folder: string): Verdict {
  const expected = expectedOf(folder);
  if ('rule' in expected) return { findings: [expected], files: 0, isComplete: false };
  const { manifest } = expected;
  const present = new Set(filesBelow(folder).filter((file) => file !== manifestFile));
  const findings: Finding[] = [...present]
    .filter((file) => !manifest.has(file))
    .map((file) => surplus(`${folder}/${file}`, manifest.has(compressedForm(file)?.text ?? '')));
  const withPlaceholder: string[] = [];
  for (const [file, sha256] of manifest) {
    if (!present.has(file)) {
      findings.push(missing(`${folder}/${file}`));
      continue;
    }
    const bytes = read(folder, file);
    if (typeof bytes === 'string') {
      findings.push(differs(`${folder}/${file}`, bytes, 'a file that can be read'));
      continue;
    }
    const found = hash('sha256', bytes);
    if (found !== sha256)
      findings.push(differs(`${folder}/${file}`, `SHA-256 ${found}`, `SHA-256 ${sha256}`));
    else findings.push(...precompressedProblems(folder, file, bytes, manifest));
    if (hasPlaceholder(file, bytes)) withPlaceholder.push(file);
  }
  if (withPlaceholder.length > 0) findings.push(placeholder(folder, withPlaceholder, 'warning'));
  return { findings: sortFindings(findings), files: manifest.size, isComplete: true };
}

/** The bytes of a file, or why they cannot be had. */
function read(folder: string, file: string): Buffer | string {
  try {
    return readFileSync(path.join(folder, file));
  } catch (error) {
    return (error as Error).message;
  }
}
