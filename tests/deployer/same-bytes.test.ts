import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { nobody } from '../support/nobody.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, runAlone } from '../support/run.ts';

/** Where and by whom a build is run. */
interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** Rights that its files do not get. */
  readonly umask: number;
  readonly user?: number;
}

const surroundings: readonly Surroundings[] = [
  {
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'is_IS.UTF-8', LC_ALL: 'is_IS.UTF-8', LANGUAGE: 'is' },
    umask: 0o022,
  },
  {
    environment: {
      TZ: 'Pacific/Pago_Pago',
      LANG: 'bn_BD.UTF-8',
      LC_ALL: 'bn_BD.UTF-8',
      LANGUAGE: 'bn',
      HOME: '/nowhere',
      NODE_ENV: 'development',
    },
    umask: 0o077,
    ...(nobody !== undefined && { user: nobody }),
  },
];

test('builds in different folders, by different users, in other time zones and languages are the same bytes', async () => {
  test.setTimeout(240_000);
  test.info().annotations.push({ type: 'by another user', description: String(nobody !== undefined) });
  const outputs = await Promise.all(
    surroundings.map(async ({ environment, umask, user }, index) => {
      const project = copyProject();
      // Meant for another program.
      if (index > 0) writeFileSync(path.join(project, 'postcss.config.cjs'), 'throw new Error();\n');
      appendFileSync(path.join(project, 'content/site.yaml'), 'precompress: true\n');
      const own = {
        ...environment,
        // Nothing that was kept of an earlier build: type, pictures and precompressed files are made anew.
        BULLETIN_CACHE: path.join(project, 'cache'),
        // Only the main thread may set it.
        NODE_OPTIONS: `--import=data:text/javascript,import{isMainThread}from'node:worker_threads';isMainThread&&process.umask(${String(umask)})`,
      };
      if (user !== undefined) spawnSync('chown', ['-R', '-h', `${String(user)}:${String(user)}`, project]);
      const { status, stderr } = await runAlone(buildScript, [], { environment: own, cwd: project, user });
      expect(status, stderr).toBe(0);
      return path.join(project, 'dist');
    }),
  );
  const [first, second] = outputs.map((folder) => ({
    files: filesBelow(folder),
    hash: hashFolder(folder),
    // One number for the whole, precompressed files included, as the deployers' guide says.
    sums: createHash('sha256')
      .update(readFileSync(path.join(folder, 'SHA256SUMS')))
      .digest('hex'),
  }));
  expect(first?.files.length).toBeGreaterThan(80);
  expect(first?.files.filter((file) => /\.(?:br|gz)$/.test(file)).length).toBeGreaterThan(50);
  expect(first).toEqual(second);
});
