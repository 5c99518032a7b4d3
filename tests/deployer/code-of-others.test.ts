import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, runAlone } from '../support/run.ts';
import { copySite } from '../support/site.ts';

/** Looks at all pages together, as what makes an index of words does. */
const counts = `{
    name: 'counts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { readdirSync, writeFileSync } = await import('node:fs');
        const pages = readdirSync(dir, { recursive: true }).filter((file) => file.endsWith('.html'));
        writeFileSync(new URL('counted.txt', dir), String(pages.length));
      },
    },
  }`;

test('pages of the owner read what they like, and an integration sees all pages, in each build', async () => {
  test.setTimeout(120_000);
  const project = copyProject();
  const at = (file: string) => path.join(project, file);
  const site = copySite('tiny', ['en', 'sw']);
  const build = async () => {
    const { status, stdout, stderr } = await runAlone(
      buildScript,
      ['--site', site.folder, '--out', site.out],
      { cwd: project, environment: { BULLETIN_CACHE: at('cache') } },
    );
    expect(status, stderr).toBe(0);
    return /(\d+) files? made, (\d+) kept, (\d+) removed/.exec(stdout)?.slice(1).map(Number);
  };
  const inDist = (file: string) => readFileSync(path.join(site.out, file), 'utf8');
  const pages = at('src/pages');
  mkdirSync(pages);
  const said = at('said.txt');
  writeFileSync(said, 'First');
  const read = `import { readFileSync } from 'node:fs';\nconst said = readFileSync(${JSON.stringify(said)}, 'utf8');`;
  writeFileSync(path.join(pages, 'said.txt.ts'), `${read}\nexport const GET = () => new Response(said);\n`);
  writeFileSync(
    path.join(pages, '[name].astro'),
    `---\n${read}\nexport const getStaticPaths = () => [{ params: { name: 'one' } }];\n---\n<p>{said}</p>\n`,
  );
  await build();
  expect([inDist('said.txt'), inDist('one/index.html')]).toEqual(['First', expect.stringContaining('First')]);
  expect(await build()).toEqual([0, expect.any(Number), 0]);
  writeFileSync(said, 'Second');
  expect(await build()).toEqual([2, expect.any(Number), 0]);
  expect([inDist('said.txt'), inDist('one/index.html')]).toEqual([
    'Second',
    expect.stringContaining('Second'),
  ]);

  // An integration, of which pages are left out that are kept, would count too few.
  const config = at('astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace('[bulletin()', `[bulletin(), ${counts}`));
  await build();
  const counted = inDist('counted.txt');
  site.replace('content/bulletins/new-well/en.mdx', 'school', 'church');
  await build();
  expect(inDist('counted.txt')).toBe(counted);
  expect(await build()).toEqual([0, expect.any(Number), 0]);
});
