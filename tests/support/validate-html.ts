import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { test } from 'playwright/test';

import { pageRoutes } from './files.ts';

const checker = process.env.VNU_JAR ?? '';

/**
 * Read from a disk a page has no site of its own, so that the checker takes what a policy allows for forbidden, even a
 * `data:` picture; and it takes data for script, which no policy forbids. Browsers judge the policies, in
 * `tests/reader/policies.test.ts`.
 */
const mistaken = /^(?:Resource|Inline style|Inline script) violates Content Security Policy/;

/** Leaves a test out where the Nu HTML Checker of the W3C is not. */
export function needChecker(): void {
  test.info().skip(!existsSync(checker), 'the Nu HTML Checker is not here (VNU_JAR names its jar)');
}

/**
 * Runs the Nu HTML Checker of the W3C.
 * @param files pages
 * @returns what it finds wrong with them
 */
export function validate(files: readonly string[]): string[] {
  const { stderr } = spawnSync('java', ['-jar', checker, '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string }[] };
  return messages
    .filter(({ message }) => !mistaken.test(message))
    .map(({ url, message }) => `${url}: ${message}`);
}

/**
 * @param folder a built site
 * @returns the files of its pages
 */
export function pageFiles(folder: string): string[] {
  return pageRoutes(folder).map((route) => path.join(folder, route, route.endsWith('/') ? 'index.html' : ''));
}
