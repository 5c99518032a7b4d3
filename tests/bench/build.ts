import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { measureFeeds } from './feeds.ts';
import { measure, type Usage } from './measure.ts';
import { writeManyBulletins } from './many-bulletins.ts';

const count = Number(process.argv[2] ?? 20);
const scratch = mkdtempSync(path.join(tmpdir(), 'bulletin-bench-'));
try {
  const site = path.join(scratch, 'site');
  const out = path.join(scratch, 'dist');
  writeManyBulletins(site, count);
  const check = measure('desk', ['check', '--site', site]);
  const environment = { BULLETIN_CACHE: path.join(scratch, 'cache') };
  const build = () => measure('build', ['--site', site, '--out', out], environment);
  const cold = build();
  const warm = build();
  const { bytes, files } = sizeOf(out);
  const feeds = await measureFeeds(site);
  process.stdout.write(
    [
      `${String(count)} bulletins, ${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB`,
      `check alone  ${line(check)}`,
      `build, cold  ${line(cold)}`,
      ...steps(cold),
      `build, warm  ${line(warm)}`,
      ...steps(warm),
      `feeds alone  ${feeds.cpuSeconds.toFixed(1)} CPU s, ${(feeds.bytes / 1e6).toFixed(1)} MB in all`,
      '',
    ].join('\n'),
  );
} finally {
  rmSync(scratch, { recursive: true });
}

function line({ cpuSeconds, wallSeconds, peakMegabytes }: Usage): string {
  return `${cpuSeconds.toFixed(1)} CPU s, ${wallSeconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB at most`;
}

function steps(usage: Usage): string[] {
  return usage.steps.map(({ name, cpuSeconds }) => `  ${name.padEnd(20)} ${cpuSeconds.toFixed(1)} CPU s`);
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return { bytes, files: files.length };
}
