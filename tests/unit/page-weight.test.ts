import { budgets } from '../budgets.ts';
import { expect, test } from '../support/quick.ts';
import { overBudget, weigh } from '../support/page-weight.ts';
import { siteIn } from '../support/site.ts';
import { makeScratch } from '../support/scratch.ts';

const just = { markup: budgets.markup, transfer: budgets.transfer.latin, requests: budgets.requests };

test('a page that costs just what it may is within its budget, one that costs more is told by how much', () => {
  expect(overBudget(just, 'Latn')).toEqual([]);
  expect(overBudget({ markup: 10_001, transfer: 60_001, requests: 5 }, 'Beng')).toEqual([
    'markup 10001, more than 10000',
    'transfer 60001, more than 60000',
    'requests 5, more than 4',
  ]);
  expect(overBudget({ ...just, transfer: 30_001 }, 'Latn')).toEqual(['transfer 30001, more than 30000']);
  expect(overBudget({ ...just, transfer: 30_001 }, 'Beng')).toEqual([]);
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
