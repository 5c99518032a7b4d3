import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { coverage } from '../../src/site/typefaces/coverage.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { build, run } from '../support/run.ts';
import { copySite, type TestSite } from '../support/site.ts';

/** The files of a component that warns readers, in as many grades as the editors like. */
const warning = {
  'warning.ts': `
import { element } from '../../element.ts';
import type { Component } from '../component.ts';

/** A warning to readers, with its grade. */
export const warning = {
  name: 'Warning',
  attributes: { grade: 'number' },
  kind: 'warning',
  label: 'warning',
  noun: 'warning',
  forTranslators: 'a warning to readers',
  holds: 'what readers are warned of',
  messages: { 'warning.grade': ['grade'] },
  show: (words, { medium, word }, { grade = '' }) => [
    element(
      'section',
      { class: 'warning', 'aria-label': medium === 'page' ? word('warning.grade', { grade }) : undefined },
      element('p', {}, element('strong', {}, word('warning.grade', { grade }), ' Ŷ')),
      ...words,
    ),
  ],
} as const satisfies Component;
`,
  'warning.css': `
.warning {
  border: 2px solid var(--accent);
}

@media print {
  .warning {
    break-inside: avoid;
  }
}
`,
};

/** Adds the component to a copy of the project: its folder, and its place in the list. */
function addWarning(project: string): void {
  const components = path.join(project, 'src/text/components');
  mkdirSync(path.join(components, 'warning'));
  for (const [file, code] of Object.entries(warning))
    writeFileSync(path.join(components, 'warning', file), code);
  const list = path.join(components, 'components.ts');
  const lines = readFileSync(list, 'utf8').replace('const list = [', '$&warning, ');
  writeFileSync(list, `import { warning } from './warning/warning.ts';\n${lines}`);
}

/** The tiny site, whose source text calls the component. */
function siteWithWarning(): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  for (const [tag, words] of [
    ['en', 'Warning of grade {{grade}}'],
    ['sw', 'Onyo la daraja {{grade}}'],
  ] as const) {
    const strings = JSON.parse(site.read(`locales/${tag}/ui.json`)) as object;
    site.write(`locales/${tag}/ui.json`, JSON.stringify({ ...strings, warning: { grade: words } }));
  }
  site.replace(english, 'The newest', '<Warning grade="2">Boil the *old* water.</Warning>\n\nThe newest');
  return site;
}

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';

/** Prints what a preview makes of a call that has a wrong attribute. */
const probe = `
import { readContentLegibly } from './src/text/legible-content.ts';
const source = { file: 'content/bulletins/x/en.mdx', hrefOf: (route) => route };
const body = '<Warning grade="high" onclick="x">Words.</Warning>\\n\\n<Warning grade="3">More.</Warning>';
const { blocks } = readContentLegibly(body, source);
console.log(JSON.stringify(blocks.map(({ name, attributes }) => [name, attributes])));
`;

test('a component is added by its folder and a word in a list, and everything else knows it', async () => {
  test.setTimeout(120_000);
  const project = copyProject();
  addWarning(project);
  const site = siteWithWarning();
  const desk = async (...words: string[]) => {
    const { stdout, stderr } = await run(
      'src/tools/desk/main.ts',
      [...words, '--site', site.folder],
      {},
      project,
    );
    return stdout + stderr;
  };

  // Its passage is one of those that a translation renders.
  const found = await desk('check');
  expect(found).toContain('warning 1 (line 10 of en.mdx) was added');
  expect(found).toContain('A warning of the source text is missing here.');

  // A translator gets its words, and they come back into a call with the same attributes.
  const translation = site.read(swahili);
  const exchanged = path.join(site.folder, 'new-well.sw.xlf');
  await desk('export', 'new-well', 'sw', '--to', exchanged);
  const xliff = readFileSync(exchanged, 'utf8');
  const [, unit = ''] = /<unit id="warning-1">([^]*?)<\/unit>/.exec(xliff) ?? [];
  expect(unit).toContain('a warning to readers');
  const [source = ''] = /<source[^]*?<\/source>/.exec(unit) ?? [];
  const target = source
    .replace(/source/g, 'target')
    .replace('Boil the ', 'Chemsha maji ya ')
    .replace('old', 'zamani')
    .replace(' water', '');
  const translated = unit.replace('state="initial"', 'state="translated"').replace(source, source + target);
  writeFileSync(exchanged, xliff.replace(unit, translated));
  expect(await desk('import', exchanged)).not.toContain('error');
  expect(site.read(swahili)).toContain('\n\n<Warning grade="2">Chemsha maji ya *zamani*.</Warning>\n\n');

  // A draft that is written by hand has a place for them.
  site.remove(swahili);
  await desk('new', 'translation', 'new-well', 'sw');
  expect(site.read(swahili)).toContain('{/* Boil the *old* water. */}\n\n<Warning grade="2"></Warning>\n');

  // Another component in its place is told by name, and what is no grade is refused.
  site.write(swahili, translation.replace('Kipya', '<Note>Chemsha maji.</Note>\n\nKipya'));
  expect(await desk('check')).toContain('This is a part of a note, and a warning in the source text.');
  site.write(swahili, translation.replace('Kipya', '<Warning grade="tatu">Chemsha maji.</Warning>\n\nKipya'));
  expect(await desk('check')).toContain(`${swahili}:11  error  content/attribute
  The attribute "grade" of <Warning> has a wrong value.
  found:     tatu
  expected:  a whole number
  to do:     Correct the attribute "grade".`);

  // A preview shows it all the same, without what is wrong.
  writeFileSync(path.join(project, 'probe.ts'), probe);
  const previewed = await run('probe.ts', [], {}, project);
  expect(JSON.parse(previewed.stdout || previewed.stderr)).toEqual([
    ['Warning', {}],
    ['Warning', { grade: '3' }],
  ]);

  // Pages, their standalone editions and feeds show it, in the words of each language.
  site.write(
    swahili,
    translation.replace('Kipya', '<Warning grade="2">Chemsha maji ya *zamani*.</Warning>\n\nKipya'),
  );
  const { status, stderr } = await build(site, {}, [], project);
  expect(status, stderr).toBe(0);
  const inDist = (file: string) => readFileSync(path.join(site.out, file), 'utf8');
  const shown =
    '<section class="warning" aria-label="Onyo la daraja 2"><p><strong>Onyo la daraja 2 Ŷ</strong></p>Chemsha maji ya <em>zamani</em>.</section>';
  const style =
    /\.warning\{border:2px solid var\(--accent\)\}@media print\{\.warning\{break-inside:avoid\}\}/;
  for (const page of ['sw/new-well/index.html', 'sw/new-well/new-well-sw.html']) {
    expect(inDist(page), page).toContain(shown);
    expect(inDist(page), page).toMatch(style);
  }
  // A letter that nobody but the component's code writes.
  const named = [...inDist('sw/new-well/index.html').matchAll(/fonts\/\w+\.woff2/g)].map(([file]) =>
    coverage(readFileSync(path.join(site.out, file))),
  );
  expect((await Promise.all(named)).some((characters) => characters.has('Ŷ'))).toBe(true);
  const fed = shown.replace(/ aria-label="[^"]*"/, '');
  expect(inDist('sw/feed.xml')).toContain(fed);
  expect(inDist('sw/feed.css')).toMatch(style);
  const { items } = JSON.parse(inDist('sw/feed.json')) as { items: { content_html: string }[] };
  expect(items[0]?.content_html).toContain(fed);
});
