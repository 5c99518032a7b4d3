import { isAbout, pageAt } from '../../src/tools/preview/findings-of-pages.ts';
import { expect, test } from '../support/quick.ts';

const routes = ['/', '/404.html', '/sw/', '/sw/follow/', '/sw/new-well/', '/en/new-well/', '/sw/rain/'];
const everywhere = routes;
const ofWell = ['/sw/new-well/', '/en/new-well/'];
const texts = ['new-well', 'new-well/en', 'new-well/sw', 'rain', 'rain/sw'];
const hasPage = (slug: string, locale?: string) =>
  texts.includes(locale === undefined ? slug : `${slug}/${locale}`);

const cases: readonly { file: string; draft?: boolean; on: readonly string[] }[] = [
  { file: 'content/bulletins/new-well/sw.mdx', on: ['/sw/new-well/'] },
  { file: 'content/bulletins/new-well/received/sw.txt', on: ['/sw/new-well/'] },
  { file: 'content/bulletins/new-well/en copy.mdx', on: ofWell },
  { file: 'content/bulletins/new-well/bulletin.yaml', on: ofWell },
  { file: 'content/bulletins/new-well/media/well.png', on: ofWell },
  { file: 'content/bulletins/new-well/', on: ofWell },
  { file: 'content/bulletins/Not a slug/', on: everywhere },
  { file: 'content/glossary.yaml', on: everywhere },
  { file: 'content/site.yaml', on: everywhere },
  { file: 'SITE_URL', on: everywhere },
  { file: 'locales/scripts.json', on: everywhere },
  { file: 'locales/sw/ui.json', on: everywhere.filter((route) => !route.startsWith('/en/')) },
  { file: 'locales/en/', on: ['/', '/404.html', '/en/new-well/'] },
  { file: 'locales/en/ui.json', draft: true, on: ['/en/new-well/'] },
  { file: 'content/bulletins/new-well/sw.mdx', draft: true, on: ['/sw/new-well/'] },
  { file: 'content/bulletins/Not a slug/', draft: true, on: [] },
];

for (const { file, draft, on } of cases) {
  test(`what is found in ${draft ? 'unfinished ' : ''}${file} stands on the pages that it concerns`, () => {
    const finding = draft ? { file, draft } : { file };
    expect(routes.filter((route) => isAbout(finding, pageAt(route), hasPage))).toEqual(on);
  });
}
