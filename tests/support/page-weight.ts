import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { budgets, transferIn } from '../budgets.ts';

/** What a page costs its reader, pictures not counted. */
export interface PageWeight {
  /** Bytes of HTML, CSS and inlined script, in brotli. */
  readonly markup: number;
  /** Those and its typefaces. */
  readonly transfer: number;
  /** The page itself, and each typeface. */
  readonly requests: number;
}

/**
 * @param folder a built site
 * @param route route of one of its pages, ended by `/`
 * @returns what the page costs
 */
export function weigh(folder: string, route: string): PageWeight {
  const html = readFileSync(path.join(folder, route, 'index.html'));
  const markup = brotliCompressSync(html).length;
  const fonts = new Set(
    [...html.toString().matchAll(/url\([^)]*?(\/fonts\/\w+\.woff2)\)/g)].map(([, font = '']) => font),
  );
  const type = [...fonts].reduce((sum, font) => sum + statSync(path.join(folder, font)).size, 0);
  return { markup, transfer: markup + type, requests: fonts.size + 1 };
}

/**
 * @param weight what a bulletin's page costs
 * @param script ISO 15924 code of the script that it is written in
 * @returns each budget that it is over, as words
 */
export function overBudget(weight: PageWeight, script: string): string[] {
  const most = {
    markup: budgets.markup,
    transfer: transferIn(script),
    requests: budgets.requests,
  };
  return (['markup', 'transfer', 'requests'] as const)
    .filter((kind) => weight[kind] > most[kind])
    .map((kind) => `${kind} ${String(weight[kind])}, more than ${String(most[kind])}`);
}
