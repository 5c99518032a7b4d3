import { fileTypeOf } from './file-types.ts';
import type { Output } from './output.ts';

/**
 * @param output what an endpoint makes
 * @param text what stands in it
 * @returns what the preview answers, and a build writes
 */
export function answer({ pattern, type = fileTypeOf(pattern)?.type ?? '' }: Output, text: string): Response {
  return new Response(text, { headers: { 'Content-Type': type } });
}
