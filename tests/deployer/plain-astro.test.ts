import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { anyPort } from '../support/any-port.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, runAlone, withoutChanged } from '../support/run.ts';
import { start } from '../support/started.ts';

const astro = 'node_modules/astro/bin/astro.mjs';
/** Tells what is asked of other machines, which nothing of ours does. */
const tellsAsking =
  'globalThis.fetch=(url)=>{console.error(`Asked ${url}`);return Promise.reject(new Error())}';
const environment = {
  SITE_URL: 'https://host.example/a/b/',
  // Astro tells its makers nothing where it takes the machine for one that tests.
  CI: '',
  ASTRO_TELEMETRY_DISABLED: '',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tellsAsking)}`,
};

// Astro's command ends by process.exit; once in some hundred times Node then waits for ever for a thread of V8's that
// waits for it, with nothing of ours left to do.
test.describe.configure({ retries: 1 });

/** Takes the title out of a text, which no build can forgive. */
function spoil(project: string): () => void {
  const file = path.join(project, 'content/bulletins/demonstration-cities/sw.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: ""'));
  return () => {
    writeFileSync(file, text);
  };
}

const addressAt = (port: string) => `http://localhost:${port}/a/b/sw/demonstration-cities/`;

const report = `content/bulletins/demonstration-cities/sw.mdx:2  error  fields/wrong
  The field "title" is empty.
  found:     nothing
  expected:  a title in quotation marks
  to do:     Fill in "title".

1 error.
`;

test('astro build makes the same bytes as npm run build, astro preview serves them, and a refusal leaves them', async () => {
  test.setTimeout(120_000);
  const project = copyProject();
  const dist = path.join(project, 'dist');
  const ours = await runAlone(buildScript, ['--out', 'ours'], { environment, cwd: project });
  const first = await runAlone(astro, ['build'], { environment, cwd: project });
  expect(first.status, first.stderr).toBe(0);
  expect(first.stdout).toMatch(/^\d+ files made, 0 kept, 0 removed, in \d+\.\d s\.$/m);
  expect(ours.stderr + first.stderr).not.toContain('Asked ');
  expect(first.stdout).toContain(withoutChanged(ours.stdout).replace('ours holds', 'dist holds'));
  const before = hashFolder(dist);
  expect(before).toBe(hashFolder(path.join(project, 'ours')));

  const port = String(await anyPort());
  const served = start(astro, environment, project, ['preview', '--port', port]);
  try {
    await served.prints('localhost');
    await expect.poll(async () => (await fetch(addressAt(port)).catch(() => undefined))?.status).toBe(200);
  } finally {
    await served.stop();
  }

  spoil(project);
  const refused = await runAlone(astro, ['build'], { environment, cwd: project });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(report);
  expect(refused.stderr).toMatch(/\nNothing was published: dist is as it was\.\n*$/);
  expect(refused.stdout + refused.stderr).not.toMatch(/^\s+at /m);
  expect(hashFolder(dist)).toBe(before);
  // What builds nothing refuses nothing.
  expect((await runAlone(astro, ['sync'], { environment, cwd: project })).status).toBe(0);
});

test('astro build keeps the last good site where a page fails; of two at once one makes what astro.config.mjs says', async () => {
  test.setTimeout(120_000);
  const project = copyProject();
  const config = path.join(project, 'astro.config.mjs');
  const said = readFileSync(config, 'utf8')
    .replace('[bulletin()', "[bulletin({ siteFolder: 'site', holdBack: true, portable: true }), signs")
    .replace(
      'export default',
      `const signs = {
  name: 'signs',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { writeFile } = await import('node:fs/promises');
      await writeFile(new URL('humans.txt', dir), 'Made by people');
    },
  },
};
export default`,
    );
  writeFileSync(config, said);
  spoil(project);
  mkdirSync(path.join(project, 'site'));
  for (const name of ['content', 'locales'])
    renameSync(path.join(project, name), path.join(project, 'site', name));
  const out = path.join(project, 'public_html');
  writeLastGoodSite(out);
  const before = hashFolder(out);
  const build = () => runAlone(astro, ['build', '--outDir', 'public_html'], { environment, cwd: project });
  const page = path.join(project, 'src/pages/broken.astro');
  mkdirSync(path.dirname(page));
  writeFileSync(page, '---\nconst a = 1;\nthrow new Error("No ink");\n---\n<p>{a}</p>\n');
  const failed = await build();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('No ink');
  expect(hashFolder(out)).toBe(before);

  // Astro tells nobody that it failed: the lock and the scratch folder went with the process.
  writeFileSync(page, '<p>Ink</p>\n');
  const ended = await Promise.all([build(), build()]);
  const built = ended.find(({ status }) => status === 0);
  expect(built, ended.map(({ stderr }) => stderr).join('\n')).toBeDefined();
  expect(existsSync(path.join(out, 'broken/index.html'))).toBe(true);
  expect(built?.stdout).toContain('Its links name files: open public_html/index.html');
  expect(built?.stdout).toContain(
    'Held back: demonstration-cities in Swahili (sw), because of 1 error in sw.mdx.\n',
  );
  expect(built?.stderr).toContain(report);
  expect(existsSync(path.join(out, 'sw/demonstration-cities'))).toBe(false);
  // Other integrations come before what is published.
  expect(readFileSync(path.join(out, 'humans.txt'), 'utf8')).toBe('Made by people');
  expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toContain('  humans.txt\n');
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('href="en/index.html"');
});

test('astro dev shows problems and takes what mends them', async () => {
  const project = copyProject();
  const mend = spoil(project);
  const port = String(await anyPort());
  const preview = start(astro, environment, project, ['dev', '--port', port]);
  try {
    const printed = await preview.prints('The live preview is on');
    expect(printed).toContain(report);
    const page = async () => (await fetch(addressAt(port))).text();
    // The first page takes a while: Astro prepares all that pages share.
    await expect.poll(page, { timeout: 30_000 }).toContain('The field &quot;title&quot; is empty.');
    mend();
    await preview.prints('All errors are mended.');
    await expect.poll(page, { timeout: 30_000 }).not.toContain('<bulletin-preview');
  } finally {
    await preview.stop();
  }
});
