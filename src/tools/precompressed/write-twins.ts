import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import { keptTwins } from './kept-twins.ts';
import { encodings, takesTwins, twinEndings } from './kinds.ts';

/** How many files are in memory at once: enough to keep Node's four threads at work. */
const lanes = 6;

/**
 * Writes beside every text its compressed twins, which a web server sends as they are; a twin that is no smaller than
 * the text is left out.
 * @param folder a finished site, but for what tells its bytes
 */
export async function writeTwins(folder: string): Promise<void> {
  const files = filesBelow(folder).filter(takesTwins).values();
  const lane = async () => {
    for (const file of files) await writeTwinsOf(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function writeTwinsOf(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const twins = await keptTwins(bytes);
  for (const encoding of encodings) {
    const twin = twins[encoding];
    if (twin !== undefined && twin.length < bytes.length) writeFileSync(file + twinEndings[encoding], twin);
  }
}
