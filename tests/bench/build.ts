import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { measureHugo } from './hugo.ts';
import { measure, type Usage } from './measure.ts';
import { writeManyBulletins } from './many-bulletins.ts';
import { table } from './table.ts';

/*
 * `npm run bench:build -- 200`: what commands take on a site of so many bulletins in five languages, each in a process of its
 * own: with an empty store, where nothing has changed, after a change; and Hugo beside them where it is installed.
 */
const count = Number(process.argv[2] ?? 20);
const scratch = mkdtempSync(path.join(tmpdir(), 'bulletin-bench-'));
const site = path.join(scratch, 'site');
const out = path.join(scratch, 'dist');
const environment = { BULLETIN_CACHE: path.join(scratch, 'cache') };
try {
  writeManyBulletins(site, count);
  const bulletin = `content/bulletins/bulletin-${String(Math.floor(count / 2)).padStart(5, '0')}`;
  const rows: [string, Usage][] = [
    ['check, empty store', check()],
    ['check, nothing changed', check()],
  ];
  rmSync(environment.BULLETIN_CACHE, { recursive: true, force: true });
  const cold = build();
  rows.push(['build, empty store', cold], ['build, nothing changed', build()]);
  replace(`${bulletin}/sw.mdx`, /^Ujenzi/m, 'Sasa ujenzi');
  rows.push(['build, one paragraph in one language', build()]);
  replace(`${bulletin}/sw.mdx`, /^Sasa/m, 'Łódź');
  rows.push(['build, one paragraph with new letters', build()]);
  replace('locales/sw/ui.json', /("skip": ")/, '$1Sasa ');
  rows.push(['build, one string of one language', build()]);
  const hugo = measureHugo(site, path.join(scratch, 'hugo'));
  const { bytes, files } = sizeOf(out);
  process.stdout.write(
    [
      `${String(count)} bulletins, ${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB\n\n`,
      table([
        ['', 'CPU s', 's', 'MB at most'],
        ...rows.map(([name, usage]) => cells(name, usage)),
        ...(hugo === undefined ? [] : [cells('Hugo, bare pages of the same texts', hugo)]),
      ]),
      hugo === undefined ? 'Hugo is not installed.\n' : '',
      '\nSteps of the build with an empty store\n',
      table([['', 'CPU s'], ...cold.steps.map(({ name, cpuSeconds }) => [name, cpuSeconds.toFixed(1)])]),
    ].join(''),
  );
} finally {
  rmSync(scratch, { recursive: true });
}

function check(): Usage {
  return measure('desk', ['check', '--site', site], environment);
}

function build(): Usage {
  return measure('build', ['--site', site, '--out', out, '--quiet'], environment);
}

function replace(file: string, from: RegExp, to: string): void {
  const text = readFileSync(path.join(site, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}.`);
  writeFileSync(path.join(site, file), changed);
}

function cells(
  name: string,
  { cpuSeconds, wallSeconds, peakMegabytes }: Omit<Usage, 'steps'>,
): readonly string[] {
  return [name, cpuSeconds.toFixed(1), wallSeconds.toFixed(1), peakMegabytes.toFixed(0)];
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return { bytes, files: files.length };
}
