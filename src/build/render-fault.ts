import path from 'node:path';

import type { Finding } from '../reading/finding.ts';
import { projectFolder } from './astro-options.ts';

/**
 * Says in the form of a finding what stopped the rendering. What editors write was checked before, so this is a
 * fault of a page in `src/`, or of the machine.
 * @param error whatever was thrown
 * @returns the finding
 */
export function renderFault(error: unknown): Finding {
  const { message, loc, stack, hint } = error as Error & {
    loc?: { file?: string; line?: number };
    hint?: string;
  };
  const place = loc?.file === undefined ? placeInStack(stack ?? '') : { file: loc.file, line: loc.line ?? 0 };
  return {
    rule: 'build/render',
    severity: 'error',
    file: path.isAbsolute(place.file)
      ? path.relative(projectFolder, place.file).replaceAll('\\', '/')
      : place.file,
    line: place.line,
    message: 'The pages could not be rendered.',
    found: (message || String(error)).split('\n')[0] ?? '',
    expected: 'pages that render without a fault',
    hint: hint?.split('\n')[0] ?? "Mend the page or the machine's fault named above, then build again.",
  };
}

function placeInStack(stack: string): { file: string; line: number } {
  const match = /((?:\/|[A-Za-z]:\\)[^\s():]*?src[/\\][^\s():]+):(\d+):\d+/.exec(stack);
  return match?.[1] === undefined ? { file: 'src/', line: 0 } : { file: match[1], line: Number(match[2]) };
}
