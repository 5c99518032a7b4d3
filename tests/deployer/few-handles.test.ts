import { spawnSync } from 'node:child_process';

import { expect, test } from '../support/fixtures.ts';
import { copySite, projectFolder } from '../support/site.ts';

/** Builds where no more than some files may be open at once. */
function buildWith(handles: number) {
  const site = copySite('tiny', ['en', 'sw']);
  const words = ['src/tools/build/main.ts', '--site', site.folder, '--out', site.out];
  const command = `ulimit -n ${String(handles)} && exec "$0" "$@"`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync('sh', ['-c', command, process.execPath, ...words], {
    cwd: projectFolder,
    env,
    encoding: 'utf8',
  });
}

test('a build needs few files open at once, and says so where it may not have them', () => {
  test.skip(process.platform === 'win32', 'Windows has no such limit');
  const enough = buildWith(64);
  expect(enough.status, enough.stderr).toBe(0);
  const tooFew = buildWith(34);
  expect(tooFew.stderr).toMatch(
    new RegExp(`^ulimit -n {2}error {2}build/handles
  The system lets a build open too few files at once\\.
  found: {5}\\d+ more, then EMFILE: too many open files, open '/dev/null'
  expected: {2}24 more at least
  to do: {5}Raise the limit, as by "ulimit -n 256", and build again\\.

1 error\\.
$`),
  );
  expect(tooFew.stdout).toMatch(/^Nothing was published: there is no /);
  expect(tooFew.status).toBe(1);
});
