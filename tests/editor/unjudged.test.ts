import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { addAsEditorsDo } from '../support/additions.ts';
import { checks } from '../support/checks.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyPublished, projectFolder } from '../support/site.ts';

/** The checks of code that read any file, by the scripts of their packages. */
const scripts: Readonly<Record<string, string>> = {
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
};

/** A checkout whose editors added something, with what those checks need. */
function checkout(): { readonly folder: string; readonly added: readonly string[] } {
  const site = copyPublished();
  const at = (part: string) => [path.join(projectFolder, part), path.join(site.folder, part)] as const;
  for (const part of ['eslint.config.js', 'package.json', '.prettierignore']) cpSync(...at(part));
  // Neither walks through links, so that only what is beside them is checked.
  for (const part of ['node_modules', 'src']) symlinkSync(...at(part), 'junction');
  return { folder: site.folder, added: addAsEditorsDo(site) };
}

function run(folder: string, [command = '', ...options]: readonly string[]) {
  const script = path.join(projectFolder, 'node_modules', scripts[command] ?? '');
  return spawnSync(process.execPath, [script, ...options], { cwd: folder, encoding: 'utf8' });
}

for (const check of checks.filter(([command]) => command in scripts)) {
  test(`what editors add is not judged by "${check.join(' ')}"`, () => {
    const { status, stdout, stderr } = run(checkout().folder, check);
    expect(status, stdout + stderr).toBe(0);
  });
}

test('what they add here is indeed formatted otherwise, but for a text that cannot be read', () => {
  const { folder, added } = checkout();
  const { stdout } = run(folder, ['prettier', '--list-different', 'content', 'locales']);
  const listed = stdout.trim().split('\n');
  expect(added.filter((file) => !listed.includes(file))).toEqual(['content/bulletins/tests-draft/en.mdx']);
});

/** The files that may read what is published: the checks that hold whatever it is, and the product's languages. */
const readers = [
  'bench/faces.ts',
  'bench/news/news-site.ts',
  'bench/publication.ts',
  'deployer/published.test.ts',
  'editor/unjudged.test.ts',
  'support/languages.ts',
  'support/site.ts',
];

/** Ways to name the project's own texts and languages; those of a fixture lie below the folder of its copy. */
const ownContent =
  /copyPublished\(|projectFolder, '(?:content|locales)|[fF]older: projectFolder|\.\.\/(?:content|locales)\b|(?:File|Sync|glob)\(\s*[`'](?:\.\/)?\{?(?:content|locales)\b/;

test('no other test reads what is published', () => {
  const folder = path.join(projectFolder, 'tests');
  const files = globSync('**/*.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const reading = files.filter((file) => ownContent.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(reading.sort()).toEqual(readers);
});
