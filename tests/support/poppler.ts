import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeScratch } from './scratch.ts';

/** Whether Poppler's tools, which read PDF, are on this machine. */
export const hasPoppler = ['pdftoppm', 'pdftotext'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
);

/** What a printer gets. */
export interface Paper {
  /** Each page as a PNG. */
  readonly pages: readonly Buffer[];
  /** The text of all pages, in the order in which it was written. */
  readonly text: string;
}

/**
 * Reads a PDF by Poppler's tools.
 * @param pdf the PDF
 * @param resolution dots per inch of the pictures of its pages
 * @returns its pages and text
 * @throws where a tool fails
 */
export function readPdf(pdf: Buffer, resolution: number): Paper {
  const folder = makeScratch();
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  run('pdftoppm', ['-r', String(resolution), '-png', file, path.join(folder, 'page')]);
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return {
    pages: pictures.sort().map((name) => readFileSync(path.join(folder, name))),
    text: run('pdftotext', ['-raw', file, '-']),
  };
}

function run(tool: string, options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed:\n${stderr}`);
  return stdout;
}
