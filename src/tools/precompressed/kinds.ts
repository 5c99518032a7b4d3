import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';

/** What is added to a file's name for its precompressed file, by the name that HTTP has for the compression. */
export const precompressedEndings = { br: '.br', gzip: '.gz' } as const;

/** A compression that a browser may ask for. */
export type Encoding = keyof typeof precompressedEndings;

/** Every compression that a file has a precompressed file in. */
export const encodings: readonly Encoding[] = ['br', 'gzip'];

/**
 * @param file name or path of a file
 * @returns whether it is of a kind that is published compressed as well
 */
export function isCompressible(file: string): boolean {
  return fileTypeOf(file, contentTypes)?.hasPrecompressed ?? false;
}
