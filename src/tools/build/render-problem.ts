import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '../../read/findings/finding.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Says in the form of a finding what stopped the rendering. What editors write was checked before, so this is a
 * problem of a page in `src/`, or of the machine.
 * @param error whatever was thrown
 * @returns the finding
 */
export function renderProblem(error: unknown): Finding {
  const { message, loc, stack, hint } = error as Error & {
    loc?: { file?: string; line?: number };
    hint?: string;
  };
  return errorAt('build/render', loc?.file === undefined ? sourceOf(stack ?? '') : fromProject(loc.file), {
    line: loc?.line ?? 0,
    message: 'The pages could not be rendered.',
    found: (message || String(error)).split('\n')[0] ?? '',
    expected: 'pages that render without a problem',
    hint:
      hint?.split('\n')[0] ??
      'Mend the problem named above, in this file or of this machine, then build again.',
  });
}

/**
 * The file that a bundled page came from. Astro bundles without source maps but keeps the file's name in the
 * bundle's, as in `chunks/about_B1c2D3e4.mjs`; a name that several files have tells nothing.
 */
function sourceOf(stack: string): string {
  const name = /\/chunks\/([^/]+)_[\w-]{8}\.mjs:\d+/.exec(stack)?.[1];
  const candidates = readdirSync(path.join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.parse(file).name === name && /\.(?:astro|mdx?)$/.test(file))
    .map((file) => fromProject(path.join(projectFolder, 'src', file)));
  return candidates.length === 1 && candidates[0] !== undefined ? candidates[0] : 'src/';
}

function fromProject(file: string): string {
  return path.relative(projectFolder, file).replaceAll('\\', '/');
}
