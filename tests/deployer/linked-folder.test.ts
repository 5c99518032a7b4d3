import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build as buildByCode } from '../../src/tools/build/build.ts';
import { beside, putBack } from '../../src/tools/build/swap.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { verifyFolder } from '../../src/tools/verify/verify-folder.ts';
import { buildHere } from '../support/build-here.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { neverBuilt } from '../support/never-built.ts';
import { build, buildAlone, run, withoutChanged } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

/** A site whose output folder is a link to a folder of another name, in another place. */
function linkedSite(served = path.join(makeScratch(), 'served')): { site: TestSite; served: string } {
  const site = copySite('tiny', ['en', 'sw']);
  symlinkSync(served, site.out, 'junction');
  return { site, served };
}

test('a link is followed: what it names is replaced whole, the link stays, and so does all else', async () => {
  const { site, served } = linkedSite();
  const [scratch, home] = [path.dirname(served), path.dirname(site.out)];
  await tinyBuilt();
  expect(await buildHere({ ...site, out: served })).toEqual([]);
  const built = hashFolder(served);
  const isWhole = () => {
    expect(hashFolder(served)).toBe(built);
    expect(path.resolve(readlinkSync(site.out))).toBe(served);
    expect(readdirSync(scratch).sort()).toEqual(['served', 'theses']);
    expect(readFileSync(path.join(scratch, 'theses/thesis.txt'), 'utf8')).toBe('Years of work');
  };
  mkdirSync(path.join(scratch, 'theses'));
  writeFileSync(path.join(scratch, 'theses/thesis.txt'), 'Years of work');
  symlinkSync(path.join(scratch, 'theses'), path.join(served, 'theses'), 'junction');
  // Another file in its place: the same one lies in other sites.
  rmSync(path.join(served, 'en/index.html'));
  writeFileSync(path.join(served, 'en/index.html'), 'old');
  const out = `${site.out}${path.sep}`;
  const { status, stdout, stderr } = await build({ ...site, out });
  expect(status, stderr).toBe(0);
  expect(withoutChanged(stdout)).toBe(`${out} holds 1 bulletin in 2 translations and 2 languages.\n`);
  isWhole();
  expect(readdirSync(home).sort()).toEqual(['dist', 'site']);

  // As a build leaves it that is killed between its renames: the link leads nowhere.
  const interrupt = () => renameSync(served, beside(served).previous);
  interrupt();
  const verified = await run('src/tools/verify/main.ts', [site.out]);
  expect(verified.stdout, verified.stderr).toMatch(/dist is as it was built/);
  isWhole();
  interrupt();
  const wish = ['netlify', '--site', site.folder, '--dist', site.out, '--out', path.join(home, 'hosts')];
  const hosted = await run('src/tools/hosts/main.ts', wish);
  expect(hosted.status, hosted.stderr).toBe(0);
  isWhole();
  interrupt();
  expect(await buildHere(site)).toEqual([]);
  isWhole();
});

test('a link to another disk is followed', async () => {
  const disk = '/dev/shm';
  const device = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.dev;
  test.skip(
    device(disk) === undefined || device(disk) === device(import.meta.dirname),
    'there is no second disk',
  );
  const scratch = mkdtempSync(path.join(disk, 'bulletin-test-'));
  try {
    await tinyBuilt();
    const { site, served } = linkedSite(path.join(scratch, 'served'));
    mkdirSync(served);
    for (let count = 0; count < 2; count += 1) {
      expect(await buildHere(site)).toEqual([]);
      expect(readdirSync(scratch)).toEqual(['served']);
      expect(verifyFolder(served).findings).toEqual([]);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
});

/** What a folder's name may lead to that no build can replace, and what is said of it. */
const refused: { name: string; arrange: (out: string) => void; report: (out: string) => string }[] = [
  {
    name: 'a link to nothing',
    arrange: (out) => symlinkSync('nothing', out),
    report: (out) => `${out}  error  build/out
  The output folder is a link that leads to no folder.
  found:     nothing at ${path.dirname(out)}/nothing
  expected:  a folder, a link to one, or nothing yet
  to do:     Make the folder that the link leads to, or remove the link.
`,
  },
  {
    name: 'a link to itself',
    arrange: (out) => symlinkSync('dist', out),
    report: (out) => `${out}  error  build/out
  The output folder is a link that leads to no folder.
  found:     links that lead in a circle
  expected:  a folder, a link to one, or nothing yet
  to do:     Make the folder that the link leads to, or remove the link.
`,
  },
  {
    name: 'a link to a file',
    arrange(out) {
      writeFileSync(`${out}.txt`, 'Years of work');
      symlinkSync('dist.txt', out);
    },
    report: (out) => foreign(`${out}.txt`, 'the file '),
  },
  {
    name: 'a link to what a site is built from',
    arrange: (out) => symlinkSync('site/content', out),
    report: (out) => `${path.dirname(out)}/site/content  error  build/out
  The output folder holds what the site is built from.
  found:     ${path.dirname(out)}/site/content
  expected:  no folder yet, an empty one, or one that an earlier build wrote
  to do:     Name another folder with --out, or move away what is there.
`,
  },
  ...['.next', '.previous'].map((suffix) => ({
    name: `a link in the place of dist${suffix}`,
    arrange(out: string) {
      writeLastGoodSite(`${out}-other`);
      symlinkSync('dist-other', out + suffix);
    },
    report: (out: string) => foreign(out + suffix, 'the link '),
  })),
];

function foreign(file: string, kind: string): string {
  return `${file}  error  build/out
  The output folder holds something other than an earlier build.
  found:     ${kind}${file}
  expected:  no folder yet, an empty one, or one that an earlier build wrote
  to do:     Name another folder with --out, or move away what is there.
`;
}

for (const { name, arrange, report } of refused) {
  test(`${name} is refused in plain words, and nothing is touched`, async () => {
    test.skip(process.platform === 'win32', 'making a link takes rights on Windows');
    const site = copySite('tiny', ['en', 'sw']);
    arrange(site.out);
    const home = path.dirname(site.out);
    const before = [hashFolder(home), readdirSync(home)];
    const { built, findings } = await buildByCode({ siteFolder: site.folder, outFolder: site.out });
    expect(terminalReport(findings)).toBe(`${report(site.out)}\n1 error.\n`);
    expect(built).toBeUndefined();
    expect([hashFolder(home), readdirSync(home)]).toEqual(before);
  });
}

test('builds that come at once by two names of a folder meet', async () => {
  const { site, served } = linkedSite();
  mkdirSync(served);
  neverBuilt(site);
  const ended = await Promise.all([build(site), buildAlone({ ...site, out: served })]);
  expect(ended.map(({ status }) => status).sort()).toEqual([0, 1]);
  expect(ended.map(({ stderr }) => /\bbuild\/\w+/.exec(stderr)?.[0])).toContain('build/busy');
  expect(readdirSync(path.dirname(served))).toEqual(['served']);
});

test('only what a build wrote is put back', async () => {
  const out = path.join(makeScratch(), 'dist');
  mkdirSync(beside(out).previous);
  writeFileSync(path.join(beside(out).previous, 'thesis.txt'), 'Years of work');
  await putBack(out);
  expect(readdirSync(path.dirname(out))).toEqual(['dist.previous']);
});
