import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { makeScratch } from '../support/scratch.ts';
import { copySite, projectFolder } from '../support/site.ts';
import { constructs, type Construct } from './constructs.ts';
import { table } from './table.ts';

const sizes = (process.env.SIZES ?? "10000,100000,1000000").split(",").map(Number);
const limitSeconds = Number(process.env.LIMIT ?? 20);
const wanted = process.argv.slice(2);

function run(construct: Construct, bytes: number) {
  const site = copySite('tiny', ['en', 'sw'], makeScratch());
  construct.write(site, bytes);
  const { status, stderr, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=500', '--max-semi-space-size=8', '--import', path.join(import.meta.dirname, 'usage.ts'), 'src/desk/main.ts', 'check', '--json', '--site', site.folder],
    { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1e9, timeout: limitSeconds * 1000, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const used = /^usage (.*)$/m.exec(stderr)?.[1];
  if (used === undefined) return { text: signal ?? `died ${String(status)} ${/heap|stack/i.exec(stderr)?.[0] ?? ''}` };
  const { cpuSeconds, peakMegabytes } = JSON.parse(used) as { cpuSeconds: number; peakMegabytes: number };
  return { text: `${cpuSeconds.toFixed(2)} s ${peakMegabytes.toFixed(0)} MB${status === 2 ? ' FAILED' : ''}`, cpuSeconds };
}

const rows: string[][] = [];
for (const construct of constructs) {
  if (wanted.length > 0 && !wanted.some((w) => construct.name === w)) continue;
  const cells = [];
  for (const bytes of sizes) {
    const r = run(construct, bytes);
    cells.push(r.text);
    if (r.cpuSeconds === undefined) break;
  }
  rows.push([JSON.stringify(construct.name), ...cells]);
  process.stdout.write(rows.at(-1)!.map((c) => c.padEnd(22)).join('') + '\n');
}
