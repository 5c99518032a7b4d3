import type { Publication } from '../publication/model.ts';
import type { Output, OutputPath } from './output.ts';

/**
 * @param output an output
 * @param publication what is published
 * @returns every file of it that can be told from that
 */
export function pathsOf<Props>(
  output: Pick<Output<Props>, 'paths' | 'lastPaths'>,
  publication: Publication,
): OutputPath<Props>[] {
  return [...(output.paths?.(publication) ?? []), ...(output.lastPaths?.(publication) ?? [])];
}
