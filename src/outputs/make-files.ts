import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { projectFolder } from '../store/project-folder.ts';
import type { Made } from './made.ts';
import type { MadeFile, Maker, Output } from './output.ts';

/**
 * @param output an output that lies beside the pages
 * @param made what the pages are made from
 * @returns its files
 */
export async function filesOf({ entry }: Output, made: Made): Promise<Iterable<MadeFile>> {
  const module = (await import(pathToFileURL(path.join(projectFolder, entry)).href)) as { files: Maker };
  return module.files(made);
}
