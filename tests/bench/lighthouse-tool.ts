import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../support/site.ts';

const version = '13.5.0';

/** Beside the packages, so that `npm ci` takes it away with them. */
const folder = path.join(projectFolder, 'node_modules/.cache/bulletin/tools', `lighthouse-${version}`);

/**
 * Installs Lighthouse unless it is there. It is no dependency: its 176 MB, a third of what all packages of the
 * project weigh, would slow every `npm ci` for a command that few run.
 * @returns its script
 * @throws where it cannot be installed
 */
export function lighthouseScript(): string {
  const script = path.join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(script)) return script;
  process.stdout.write(
    `Installing lighthouse ${version} in ${path.relative(projectFolder, folder)}, once.\n`,
  );
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run it as npm run lighthouse: npm installs Lighthouse.');
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(
    process.execPath,
    [npm, 'install', '--prefix', folder, ...options, `lighthouse@${version}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`npm could not install lighthouse ${version}.`);
  return script;
}
