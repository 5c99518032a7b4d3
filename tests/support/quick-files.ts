import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from './site.ts';

/** The tests, below the project's folder, by who runs them. */
export const testFiles = globSync('tests/**/*.test.ts', { cwd: projectFolder })
  .map((file) => file.split(path.sep).join('/'))
  .sort();

/** Those of Node's own runner: what they import `test` from says so. */
export const quickFiles = testFiles.filter((file) =>
  readFileSync(path.join(projectFolder, file), 'utf8').includes("/support/quick.ts'"),
);
