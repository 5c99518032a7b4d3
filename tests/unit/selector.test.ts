import { glob, readFile } from 'node:fs/promises';

import { mayMatch, selectorsOf, type OpenElement } from '../../src/site/html/selector.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { expect, test } from '../support/quick.ts';

/** The last element of some open tags, within the others. */
function innermost(html: string): OpenElement {
  const [first, ...others] = tagged(html).tags;
  if (first === undefined) throw new Error('No tag.');
  return others.reduce<OpenElement>((parent, tag) => ({ tag, parent }), { tag: first });
}

const page = innermost('<main class="a b"><p lang="en-GB" data-x="one two"><b>');
const within = page.parent ?? page;

/** Selectors, an element, and what is said of the two. */
const cases: readonly (readonly [selector: string, element: OpenElement, said: 'surely' | 'maybe' | 'no'])[] =
  [
    ['b', page, 'surely'],
    ['*', page, 'surely'],
    ['i', page, 'no'],
    ['main b', page, 'surely'],
    ['main > b', page, 'no'],
    ['.a.b > p > b', page, 'surely'],
    ['.a.c b', page, 'no'],
    [':is(i, b)', page, 'surely'],
    ['p:where(.a p)', within, 'no'],
    ['p[lang]', within, 'surely'],
    ["[lang='en']", within, 'no'],
    ['[lang|=en]', within, 'surely'],
    ['[lang^="en"]', within, 'surely'],
    ['[lang$=en]', within, 'no'],
    ['[lang*="-"]', within, 'surely'],
    ['[data-x~=two]', within, 'surely'],
    ['[data-x~="one two"]', within, 'no'],
    ['p:hover', within, 'maybe'],
    ['p:not(.a)', within, 'maybe'],
    ['i + p', within, 'maybe'],
    ['#main', within, 'maybe'],
    ['p:has(> b)', within, 'maybe'],
    // What is not known here may be any element.
    ['[lang="EN-gb" i]', within, 'maybe'],
    ['svg|a', within, 'maybe'],
    ['p:not(:has(:is(:not(a))))', within, 'maybe'],
    ['&', within, 'maybe'],
  ];

for (const [list, element, said] of cases) {
  test(`${list} matches: ${said}`, () => {
    const matching = selectorsOf(list).filter((selector) => mayMatch(selector, element));
    const how = matching.length === 0 ? 'no' : matching.some(({ isSure }) => isSure) ? 'surely' : 'maybe';
    expect(how).toBe(said);
  });
}

test('in the styles, selectors that may match any element are those that name none', async () => {
  const any = innermost('<x>');
  const found = new Set<string>();
  for await (const file of glob('src/**/*.css')) {
    const css = (await readFile(file, 'utf8')).replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, list = ''] of css.matchAll(/([^{};@]+)\{(?=[^{}]*\})/g))
      if (selectorsOf(list).some((selector) => mayMatch(selector, any)))
        found.add(list.trim().replaceAll(/\s+/g, ' '));
  }
  expect([...found].sort()).toEqual(['*', '*, ::before, ::after', ':focus-visible', ':root']);
});
