import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Made } from '../../outputs/made.ts';
import { filesOf } from '../../outputs/make-files.ts';
import type { Output } from '../../outputs/output.ts';

/**
 * Puts the files of an output among the pages.
 * @param output an output that lies beside the pages
 * @param made what the pages were made from
 * @param folder the rendered pages
 * @throws where one cannot be made
 */
export async function writeFiles(output: Output, made: Made, folder: string): Promise<void> {
  const files = [...(await filesOf(output, made))].values();
  const lane = async () => {
    for (const { route, bytes } of files) {
      const file = path.join(folder, route);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await bytes());
    }
  };
  await Promise.all(Array.from({ length: output.atOnce ?? 1 }, lane));
}
