import { createRequire } from 'node:module';
import path from 'node:path';

import { projectFolder } from './project-folder.ts';

/**
 * Finds a file of an installed package.
 * @param file the package's name and the file's path in it, such as `sharp/LICENSE`
 * @returns the file's path
 * @throws where the package or its file is not there
 */
export const packageFile = createRequire(path.join(projectFolder, 'package.json')).resolve;
