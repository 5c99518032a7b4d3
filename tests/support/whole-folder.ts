import { cpSync } from 'node:fs';
import path from 'node:path';

import { desk } from './desk.ts';
import { copySite, type TestSite } from './site.ts';

/** The folder of the bulletin of `tests/sites/tiny`. */
export const bulletin = 'content/bulletins/new-well';

/** A file of each kind that is read. */
export const files = [
  'content/site.yaml',
  'content/glossary.yaml',
  `${bulletin}/bulletin.yaml`,
  `${bulletin}/en.mdx`,
  `${bulletin}/sw.mdx`,
  `${bulletin}/media/well.png`,
  `${bulletin}/received/en.txt`,
  'locales/scripts.json',
  'locales/en/locale.json',
  'locales/en/ui.json',
  'locales/en/acknowledged.json',
  'locales/sw/own.woff2',
] as const;

/** The folders that they lie in. */
export const folders = [
  'content',
  'content/bulletins',
  bulletin,
  `${bulletin}/media`,
  `${bulletin}/received`,
  'locales',
  'locales/en',
] as const;

/**
 * @returns a site that has all of {@link files}, and nothing at fault
 */
export async function wholeSite(): Promise<TestSite> {
  const site = copySite('tiny', ['en', 'sw']);
  const take = (from: string, to: string) => {
    cpSync(from, path.join(site.folder, to));
  };
  take('tests/sites/specimen/content/bulletins/specimen/media/well.png', `${bulletin}/media/well.png`);
  take(
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    'locales/sw/own.woff2',
  );
  for (const locale of ['en', 'sw']) {
    const file = `${bulletin}/${locale}.mdx`;
    site.write(file, `${site.read(file)}\n![A well](media/well.png)\n`);
  }
  const received = ['A new well', 'The village has twelve wells now.', 'The newest lies beside the school.'];
  site.write(`${bulletin}/received/en.txt`, `${received.join('\n\n')}\n`);
  site.write('content/glossary.yaml', '[]\n');
  site.write('locales/en/acknowledged.json', '[]\n');
  await desk('fresh', 'new-well', 'sw', '--site', site.folder);
  return site;
}
