import { budgets } from '../budgets.ts';
import { expect, test } from '../support/quick.ts';
import { overBudget, weigh } from '../support/page-weight.ts';
import { siteIn } from '../support/site.ts';
import { makeScratch } from '../support/scratch.ts';

const just = { markup: budgets.markup, transfer: budgets.transfer.Latn, requests: budgets.requests };

test('a page that costs just what it may is within its budget, one that costs more is told by how much', () => {
  expect(overBudget(just, 'Latn')).toEqual([]);
  expect(overBudget({ markup: 8_001, transfer: 38_001, requests: 7 }, 'Beng')).toEqual([
    'markup 8001, more than 8000',
    'transfer 38001, more than 38000',
    'requests 7, more than 6',
  ]);
  expect(overBudget({ ...just, transfer: 34_001 }, 'Gujr')).toEqual(['transfer 34001, more than 34000']);
  expect(overBudget({ ...just, transfer: 34_001 }, 'Arab')).toEqual([]);
});

test('a page weighs what it holds and each of its typefaces once, wherever the site lies', () => {
  const site = siteIn(makeScratch());
  site.write('fonts/a.woff2', new Uint8Array(700));
  site.write('fonts/b.woff2', new Uint8Array(50));
  const page = (base: string) =>
    `<style>${['a', 'b', 'a'].map((name) => `@font-face{src:url(${base}fonts/${name}.woff2)}`).join('')}</style>`;
  for (const base of ['/', '/a/b/', '../']) {
    site.write('en/x/index.html', page(base));
    const { markup, transfer, requests } = weigh(site.folder, '/en/x/');
    expect(transfer - markup).toBe(750);
    expect(requests).toBe(3);
  }
});
