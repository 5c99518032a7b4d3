import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build } from '../../src/tools/build/build.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { buildHere } from '../support/build-here.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

test('a folder with something other than an earlier build is never replaced', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  for (const suffix of ['', '.next', '.previous']) {
    const folder = `${site.out}${suffix}`;
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'thesis.txt'), 'Years of work');
    const { built, findings } = await build({ siteFolder: site.folder, outFolder: site.out });
    expect(terminalReport(findings)).toBe(`${folder}  error  build/out
  The output folder holds something other than an earlier build.
  found:     ${folder}
  expected:  no folder yet, an empty one, or one that an earlier build wrote
  to do:     Name another folder with --out, or move away what is there.

1 error.
`);
    expect(built).toBeUndefined();
    expect(readFileSync(path.join(folder, 'thesis.txt'), 'utf8')).toBe('Years of work');
    rmSync(folder, { recursive: true });
  }
});

test('neither the project nor a folder around it can be the output', async () => {
  const project = copyProject();
  const before = hashFolder(path.join(project, 'src'));
  for (const out of ['.', '..', 'content', 'src/..']) {
    const { status, stderr } = await run('src/tools/build/main.ts', ['--out', out], {}, project);
    expect(stderr, out).toContain('The output folder holds what the site is built from.');
    expect(status).toBe(1);
  }
  expect(hashFolder(path.join(project, 'src'))).toBe(before);
  expect(existsSync(path.join(project, 'content/site.yaml'))).toBe(true);
});

test('an earlier build and an empty folder are replaced whole', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  mkdirSync(site.out);
  await tinyBuilt();
  expect(await buildHere(site)).toEqual([]);
  writeFileSync(path.join(site.out, 'left-over.html'), 'old');
  expect(await buildHere(site)).toEqual([]);
  expect(existsSync(path.join(site.out, 'left-over.html'))).toBe(false);
  expect(existsSync(`${site.out}.previous`) || existsSync(`${site.out}.next`)).toBe(false);
});

test('an option that is not there is told in a sentence', async () => {
  const { status, stderr } = await run('src/tools/build/main.ts', ['--prefix', 'x']);
  expect(stderr).toBe(
    'The command "build" has no option "--prefix".\n  to do:     Run npm run build -- --help to see how it is written.\n',
  );
  expect(status).toBe(2);
});
