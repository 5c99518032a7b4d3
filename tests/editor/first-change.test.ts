import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, run } from '../support/run.ts';
import { projectFolder } from '../support/site.ts';

/** The files that CONTRIBUTING.md shows; the first line of each says where it lies. */
const shown = [
  ...readFileSync(path.join(projectFolder, 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^```(?:ts|css)\n(?:\/\/|\/\*) (src\/\S+)(?: \*\/)?\n(.+?)^```$/gms,
  ),
].map(([, file = '', code = '']) => ({ file, code }));

/** The line that each change adds to a list. */
const lines = [
  { list: 'src/check/rules.ts', name: 'wordingExclaimed', of: './rules/wording/exclaimed.ts' },
  { list: 'src/outputs/outputs.ts', name: 'latest', of: './latest/output.ts' },
  { list: 'src/text/components/components.ts', name: 'background', of: './background/background.ts' },
];

test('the first changes of CONTRIBUTING.md work as they stand there', async () => {
  const project = copyProject();
  expect(shown).toHaveLength(5);
  for (const { file, code } of shown) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), code);
  }
  for (const { list, name, of } of lines) {
    const file = path.join(project, list);
    const code = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `import { ${name} } from '${of}';\n${code.replace(/(?:WorkRule\[\]|Output\[\]|list) = \[/, `$& ${name},`)}`,
    );
  }
  const bulletin = path.join(project, 'content/bulletins/demonstration-cities');
  // They lack the new words.
  for (const other of ['bn.mdx', 'gu.mdx', 'is.mdx', 'sw.mdx', 'received'])
    rmSync(path.join(bulletin, other), { recursive: true });
  const words = '<Background>\n\nLook here!!\n\n</Background>';
  appendFileSync(path.join(bulletin, 'en.mdx'), `\n${words}\n`);

  const checked = await run('src/tools/desk/main.ts', ['check'], {}, project);
  expect(checked.stdout).toContain('wording/exclaimed');
  expect(checked.stdout).toContain('Two or more exclamation marks follow each other.');
  const { status, stderr } = await run(buildScript, [], {}, project);
  expect(status, stderr).toBe(0);
  const read = (file: string) => readFileSync(path.join(project, 'dist', file), 'utf8');
  expect(read('en/latest.txt')).toBe(
    'Ministry of Public Security: Nearly 300000 intelligent security communities have been built nationwide\n',
  );
  for (const file of ['en/demonstration-cities/index.html', 'en/feed.xml'])
    expect(read(file)).toMatch(/<aside class="background"><p>Look here!!<\/p>\s*<\/aside>/);
  expect(read('SHA256SUMS')).toContain('en/latest.txt');
});
