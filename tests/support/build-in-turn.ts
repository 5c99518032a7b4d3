import { build } from '../../src/tools/build/build.ts';
import type { BuildOptions } from '../../src/tools/build/build-run.ts';

/*
 * Builds sites one after the other in one process, as `BuildOptions` name them in JSON, and prints for each whether it was
 * built.
 */
const built: boolean[] = [];
for (const options of JSON.parse(process.argv[2] ?? '[]') as BuildOptions[])
  built.push((await build(options)).built !== undefined);
process.stdout.write(JSON.stringify(built));
