import path from 'node:path';

import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';

test('two builds in different folders, time zones and languages are the same bytes', async () => {
  const surroundings = [
    { TZ: 'Pacific/Kiritimati', LANG: 'is_IS.UTF-8', LC_ALL: 'is_IS.UTF-8' },
    { TZ: 'Pacific/Pago_Pago', LANG: 'bn_BD.UTF-8', LC_ALL: 'bn_BD.UTF-8' },
  ];
  const outputs = await Promise.all(
    surroundings.map(async (environment) => {
      const project = copyProject();
      const { status, stderr } = await run('src/build/main.ts', [], environment, project);
      expect(status, stderr).toBe(0);
      return path.join(project, 'dist');
    }),
  );
  const [first, second] = outputs.map((folder) => ({ files: filesBelow(folder), hash: hashFolder(folder) }));
  expect(first?.files.length).toBeGreaterThan(20);
  expect(first).toEqual(second);
});
