import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

/** The rooms of `src/`, from the ground up: each knows those before it. The owner's pages take what they like. */
const rooms = ['store', 'read', 'text', 'publication', 'site', 'outputs', 'check', 'tools', 'pages'];

const source = path.join(projectFolder, 'src');
const files = globSync('**/*.{ts,astro}', { cwd: source }).sort();
const roomOf = (file: string) => file.split(path.sep)[0] ?? '';

test('every file lies in a room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !rooms.includes(room))).toEqual([]);
});

test('the arrows between rooms point down', () => {
  const up = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => rooms.indexOf(roomOf(imported)) > rooms.indexOf(roomOf(file)))
      .map((imported) => `${file} → ${imported}`),
  );
  expect(up).toEqual([]);
});

/** The files of the project that a file names, below `src/`. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(source, file), 'utf8');
  return [...code.matchAll(/(?:from|import|import\()\s*'(\.{1,2}\/[^'?]+)/g)].map(([, to = '']) =>
    path.relative(source, path.resolve(source, path.dirname(file), to)),
  );
}
