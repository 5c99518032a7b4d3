import { renameSync } from 'node:fs';
import path from 'node:path';

import { projectPathProblem } from '../../src/tools/build/project-path.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, runAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';

test('a project in a folder that its bundler takes for an address is refused, whoever starts it', async () => {
  const copy = copyProject();
  const project = path.join(makeScratch(), 'news #1');
  renameSync(copy, project);
  const report = `${project}  error  build/project-path
  The project cannot lie in a folder whose path has "#" in it.
  found:     ${project}
  expected:  a path without "?" and "#"
  to do:     Rename the folder, or move the project elsewhere.

1 error.
`;
  const [build, dev, astro] = await Promise.all([
    runAlone(buildScript, [], { cwd: project }),
    runAlone('src/tools/preview/dev.ts', [], { cwd: project }),
    // Astro ends its process while V8 may yet compile in another thread, and Node then waits for that thread, which waits
    // for Node (https://github.com/nodejs/node/issues/54918).
    runAlone('--single-threaded', ['node_modules/astro/bin/astro.mjs', 'dev'], { cwd: project }),
  ]);
  expect(build).toEqual({
    status: 1,
    stderr: report,
    stdout: 'Nothing was published: there is no dist yet.\n',
  });
  expect(dev).toEqual({ status: 1, stderr: report, stdout: '' });
  expect([astro.status, astro.stderr.startsWith(report)]).toEqual([1, true]);
  expect(astro.stderr).toMatch(/\nThere is no preview\.\n*$/);
});

test('other signs are no hindrance', () => {
  for (const folder of ['/a b', '/100%', '/habari ya leo', '/গ্রাম', 'C:\\news', "/o'clock & more"])
    expect(projectPathProblem(folder), folder).toBeUndefined();
  expect(projectPathProblem('/a?b#c')?.message).toContain('"?"');
});
