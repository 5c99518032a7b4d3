import { spawnSync } from 'node:child_process';

const number = 65_534;

/** The user that stands for nobody, where this one may become another that can read the packages. */
export const nobody: number | undefined =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', "require('fs').readdirSync('node_modules')"], {
    uid: number,
    gid: number,
  }).status === 0
    ? number
    : undefined;
