import type { Finding } from '../../read/findings/finding.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Finds out whether pages can be rendered where the project lies: to Astro's bundler a path is an address, whose query
 * begins at "?" and whose fragment at "#".
 * @param folder the project's
 * @returns the finding, or undefined where they can
 */
export function projectPathProblem(folder = projectFolder): Finding | undefined {
  const sign = /[?#]/.exec(folder)?.[0];
  if (sign === undefined) return undefined;
  return errorAt('build/project-path', folder, {
    message: `The project cannot lie in a folder whose path has "${sign}" in it.`,
    found: folder,
    expected: 'a path without "?" and "#"',
    hint: 'Rename the folder, or move the project elsewhere.',
  });
}
