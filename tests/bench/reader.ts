import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser } from 'playwright';

import { bulletinRoute } from '../../src/publication/routes.ts';
import { makeScratch } from '../support/scratch.ts';
import { sendBrotli } from '../support/send-brotli.ts';
import { serve } from '../support/serve.ts';
import { barePage } from './bare-page.ts';
import { latinFontsOnly } from './latin-fonts.ts';
import { launch } from './launch.ts';
import { median } from './median.ts';
import { languages, servePublication, type Language } from './publication.ts';
import { readerReport } from './reader-report.ts';
import type { Measured } from './targets.ts';
import { visit, type Visit } from './visit.ts';

const runs = 5;
const published = await servePublication();
const bareFolder = makeScratch();
const bare = await serve(bareFolder, '/', sendBrotli);
// Asked for by browsers that look for an icon.
writeFileSync(path.join(bareFolder, '404.html'), '');
const chosen = languages();
for (const language of chosen) writeBarePage(language);

process.stdout.write(`Loading each page ${String(runs)} times, slowly: this takes some minutes.\n`);
await measureAll("With the machine's own fonts", chosen);
const latinFonts = latinFontsOnly();
const others = chosen.filter(({ script }) => script !== 'Latn');
if (latinFonts === undefined) process.stdout.write('Without device fonts: only on Linux, with DejaVu.\n');
else await measureAll('Without a device font for the script', others, latinFonts);
published.stop();
bare.stop();

async function measureAll(
  title: string,
  some: readonly Language[],
  environment?: Record<string, string>,
): Promise<void> {
  const browser = await launch(environment);
  // The first page that a browser opens also pays for the browser's own start.
  await visit(browser, published.url);
  const measured: Measured[] = [];
  for (const language of some) measured.push(await measure(browser, language));
  await browser.close();
  process.stdout.write(readerReport(title, measured, environment === undefined));
}

/** By turns, so that a busy spell of the machine slows both pages. */
async function measure(browser: Browser, language: Language): Promise<Measured> {
  const route = bulletinRoute(language.tag, language.slug);
  const visits: { page: Visit; bare: Visit }[] = [];
  for (let run = 0; run < runs; run += 1)
    visits.push({
      page: await visit(browser, new URL(route, published.url).href),
      bare: await visit(browser, new URL(`${language.tag}/`, bare.url).href),
    });
  return {
    language,
    page: median(visits.map(({ page }) => page)),
    bare: median(visits.map((both) => both.bare)),
  };
}

function writeBarePage({ tag, slug }: Language): void {
  const html = readFileSync(path.join(published.out, bulletinRoute(tag, slug), 'index.html'), 'utf8');
  mkdirSync(path.join(bareFolder, tag));
  writeFileSync(path.join(bareFolder, tag, 'index.html'), barePage(html));
}
