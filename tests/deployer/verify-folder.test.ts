import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { addManifest } from '../support/add-manifest.ts';
import { compressBuilt } from '../../src/tools/hosts/compress-built.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { verifyFolder } from '../../src/tools/verify/verify-folder.ts';
import { expect, test } from '../support/fixtures.ts';
import { run } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';

/** What is wrong in a copy of a built site after a change, by file. */
function faultsAfter(built: string, change: (folder: string) => void): Record<string, string> {
  const folder = path.join(makeScratch(), 'dist');
  cpSync(built, folder, { recursive: true });
  change(folder);
  return Object.fromEntries(
    verifyFolder(folder)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ file, rule }) => [path.relative(folder, file), rule]),
  );
}

test('a folder is compared with its manifest, file by file, and every precompressed file with its text', async ({
  published,
}) => {
  const out = path.join(makeScratch(), 'dist');
  cpSync(published.site.out, out, { recursive: true });
  expect((await compressBuilt(out)).problems).toEqual([]);
  expect(faultsAfter(out, () => undefined)).toEqual({});
  expect(
    faultsAfter(out, (folder) => {
      const at = (file: string) => path.join(folder, file);
      writeFileSync(at('en/index.html'), readFileSync(at('en/index.html')).subarray(1));
      rmSync(at('sw/follow'), { recursive: true });
      renameSync(at('favicon.svg'), at('icon.svg'));
      writeFileSync(at('.htaccess'), 'Deny from all');
    }),
  ).toEqual({
    '.htaccess': 'verify/surplus',
    'en/index.html': 'verify/changed',
    'favicon.svg': 'verify/missing',
    'icon.svg': 'verify/surplus',
    'sw/follow/index.html': 'verify/missing',
    'sw/follow/index.html.br': 'verify/missing',
    'sw/follow/index.html.gz': 'verify/missing',
  });
  // Precompressed that were built so: the manifest lists them.
  expect(
    faultsAfter(out, (folder) => {
      writeFileSync(path.join(folder, 'en/index.html.br'), brotliCompressSync('another page'));
      writeFileSync(path.join(folder, 'en/index.html.gz'), 'no gzip');
      writeFileSync(path.join(folder, 'is/index.html.br'), brotliCompressSync(Buffer.alloc(1e8)));
      rmSync(path.join(folder, 'SHA256SUMS'));
      addManifest(folder);
    }),
  ).toEqual({
    'en/index.html.br': 'verify/changed',
    'en/index.html.gz': 'verify/changed',
    'is/index.html.br': 'verify/changed',
  });
});

test('a problem is told in plain words, with one clear end', async ({ published }) => {
  const folder = path.join(makeScratch(), 'dist');
  cpSync(published.site.out, folder, { recursive: true });
  const sound = await run('src/tools/verify/main.ts', [folder]);
  expect(sound.stderr.replace(/and \d+ other/, 'and 20 other')).toBe(`${folder}  warning  verify/placeholder
  Follow codes, feeds and canonical links carry the placeholder address: they lead nowhere.
  found:     https://bulletin.example/ in bn/demonstration-cities/demonstration-cities-bn.html and 20 other files
  expected:  the address at which readers find the site
  to do:     Set "url" in content/site.yaml, or SITE_URL, and build again.

1 warning.
`);
  expect(sound.stdout).toMatch(/is as it was built, all \d+ files, apart from what is said above\.\n$/);
  expect(sound.status).toBe(0);

  const icon = readFileSync(path.join(folder, 'favicon.svg'));
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  // As a killed build leaves it.
  renameSync(folder, `${folder}.previous`);
  const spoilt = await run('src/tools/verify/main.ts', [folder]);
  expect(spoilt.stderr).toContain(`${folder}/favicon.svg  error  verify/changed
  This is not as it was built.
  found:     SHA-256 ${createHash('sha256').update('<svg/>').digest('hex')}
  expected:  SHA-256 ${createHash('sha256').update(icon).digest('hex')}
  to do:     Copy the whole folder to the host again.
`);
  expect(spoilt.stdout).toMatch(/is not as it should be; \d+ files looked at\.\n$/);
  expect(spoilt.status).toBe(1);
});

test('a host that is wrong in every file fills no terminal', async () => {
  const folder = makeScratch();
  const lines = Array.from({ length: 1200 }, (_, index) => `${'0'.repeat(64)}  ${String(index)}.html\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), lines.sort().join(''));
  const { stderr, stdout, status } = await run('src/tools/verify/main.ts', [folder]);
  const printed = stderr.split('\n');
  expect(printed).toHaveLength(60);
  expect(printed.slice(-4)).toEqual(['… and 1,150 more', '', '1200 errors.', '']);
  expect(stdout).toBe(`${folder} is not as it should be; 1200 files looked at.\n`);
  expect(status).toBe(1);
});

test('a name that would clear the terminal or read backwards is written out', async () => {
  test.skip(process.platform === 'win32', 'no such name can be had there');
  const folder = path.join(makeScratch(), 'dist\u001b[2J\nAll is well.');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'a'), '');
  addManifest(folder);
  writeFileSync(path.join(folder, 'b\u202elmth.\u009b'), '');
  const written = String.raw`${path.dirname(folder)}/dist\u{1b}[2J\u{a}All is well.`;
  const { stderr, stdout } = await run('src/tools/verify/main.ts', [folder]);
  expect(stderr).toBe(`${written}/${String.raw`b\u{202e}lmth.\u{9b}`}  error  verify/surplus
  This file is no part of the site that was built.
  found:     a file that the manifest does not list
  expected:  the files of the build and no others
  to do:     Delete it, or build again if it belongs to the site.

1 error.
`);
  expect(stdout).toBe(`${written} is not as it should be; 1 file looked at.\n`);
});

test('a folder without a sound manifest cannot be verified', () => {
  const folder = makeScratch();
  const report = () => {
    const { findings, isComplete } = verifyFolder(folder);
    expect(isComplete).toBe(false);
    return terminalReport(findings).replaceAll(folder, 'dist');
  };
  expect(report()).toBe(`dist/SHA256SUMS  error  verify/manifest
  There is no manifest here: what the site should be is not known.
  found:     ENOENT: no such file or directory, open 'dist/SHA256SUMS'
  expected:  lines of a SHA-256, two spaces and a path, as every build writes them to SHA256SUMS
  to do:     Run npm run build, or name a folder that a build wrote.

1 error.
`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  a\n<html>\n`);
  expect(report()).toBe(`dist/SHA256SUMS:2  error  verify/manifest
  The manifest is damaged: what the site should be is not known.
  found:     <html>
  expected:  lines of a SHA-256, two spaces and a path, as every build writes them to SHA256SUMS
  to do:     Run npm run build, or name a folder that a build wrote.

1 error.
`);
});

test('what the command does not understand is told in a sentence', async () => {
  const { status, stderr } = await run('src/tools/verify/main.ts', []);
  expect(stderr).toBe(
    'The command "verify" needs a site.\n  to do:     Run npm run verify -- --help to see how it is written.\n',
  );
  expect(status).toBe(2);
});
