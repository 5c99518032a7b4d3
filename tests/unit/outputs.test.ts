import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

import { outputs } from '../../src/outputs/outputs.ts';
import { routeOf } from '../../src/outputs/route-of.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

test('every folder that says what an output is stands in the list', () => {
  const folders = globSync('*/output.ts', { cwd: path.join(projectFolder, 'src/outputs') }).map(path.dirname);
  const listed = new Set(outputs.map(({ entry }) => entry.split('/')[2]));
  expect(folders.filter((folder) => !listed.has(folder))).toEqual([]);
});

for (const { name, entry, pattern } of outputs) {
  test(`the output ${name} has an entry, and a name and an address of its own`, () => {
    expect(existsSync(path.join(projectFolder, entry))).toBe(true);
    expect(outputs.filter((other) => other.name === name)).toHaveLength(1);
    expect(outputs.filter((other) => other.pattern === pattern)).toHaveLength(1);
  });
}

for (const [pattern, params, route] of [
  ['/', {}, '/'],
  ['/[locale]/', { locale: 'pt-BR' }, '/pt-BR/'],
  ['/[locale]/[slug]/[slug]-[locale].html', { locale: 'en', slug: 'a' }, '/en/a/a-en.html'],
  ['/sitemap-[part].xml', { part: '2', other: '3' }, '/sitemap-2.xml'],
] as const) {
  test(`${pattern} with ${JSON.stringify(params)} is ${route}`, () => {
    expect(routeOf({ pattern }, params)).toBe(route);
  });
}
