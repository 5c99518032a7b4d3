import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from './project-folder.ts';

/** What was once made is kept here for later builds, named for what it was made of; deleting the folder is safe. */
export const keptFolder = path.resolve(
  process.env.BULLETIN_CACHE ?? path.join(projectFolder, 'node_modules/.cache/bulletin'),
);

/**
 * Gives what an earlier build made, or makes it and keeps it.
 * @param name path below {@link keptFolder} that names all that the bytes depend on, such as `fonts/<hash>.woff2`
 * @param make makes the bytes
 * @returns the bytes: the same, kept or made
 */
export async function keptFile(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(keptFolder, name);
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(path.dirname(file), { recursive: true });
  // Another build may be making the same one: a rename puts it there whole.
  const part = `${file}.${String(process.pid)}`;
  writeFileSync(part, made);
  renameSync(part, file);
  return made;
}
