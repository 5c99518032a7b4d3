import { fileTypeOf, fileTypes, type FileType } from './file-types.ts';
import type { Output } from './output.ts';
import { outputs } from './outputs.ts';

/** The content type of every kind of file that a site holds; the first row that fits counts. */
export const contentTypes: readonly FileType[] = [...outputs.flatMap(ownRow), ...fileTypes];

/** An output whose ending does not tell its type has a row of its own, by the whole name of its file. */
function ownRow({ pattern, type }: Output): FileType[] {
  if (type === undefined) return [];
  const usual = fileTypeOf(pattern);
  const ending = pattern.slice(pattern.lastIndexOf('/'));
  if (usual === undefined) return [{ ending, type, isAny: true, hasPrecompressed: false }];
  const others = [usual.type.replace(/;.*/, ''), ...(usual.others ?? [])];
  return [{ ...usual, ending, type, others: others.filter((other) => !type.startsWith(other)) }];
}
