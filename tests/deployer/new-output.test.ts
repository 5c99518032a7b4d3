import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';

/** The files of a podcast feed. */
const podcast = {
  'src/outputs/podcast/output.ts': `
import type { Locale } from '../../publication/locale.ts';
import { perLocale, type Output } from '../output.ts';

/** The podcast of a language. */
export const podcast = {
  name: 'podcast',
  pattern: '/[locale]/podcast.xml',
  entry: 'src/outputs/podcast/podcast.xml.ts',
  by: 'astro',
  type: 'application/rss+xml; charset=utf-8',
  feedType: 'application/rss+xml',
  paths: perLocale,
} satisfies Output<{ locale: Locale }>;
`,
  'src/outputs/podcast/podcast.xml.ts': `
import type { APIRoute } from 'astro';
import { pathsOf } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import { textsIn } from '../../publication/published.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import { answer } from '../answer.ts';
import { podcast } from './output.ts';

export const getStaticPaths = () => pathsOf(podcast);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, locals }) => {
  const items = textsIn(locals.publication.bulletins, locale.tag).map(
    ({ translation: { title, summary } }) =>
      \`<item><title>\${escapeMarkup(title)}</title><description>\${escapeMarkup(summary)}</description></item>\`,
  );
  return answer(podcast, \`<rss version="2.0"><channel>\${items.join('')}</channel></rss>\\n\`);
};
`,
};

/** Adds a podcast feed to a copy of the project: its folder, and its line in the list. */
function addPodcast(project: string): void {
  mkdirSync(path.join(project, 'src/outputs/podcast'));
  for (const [file, code] of Object.entries(podcast)) writeFileSync(path.join(project, file), code);
  const list = path.join(project, 'src/outputs/outputs.ts');
  const lines = readFileSync(list, 'utf8').replace('readonly Output[] = [', '$& podcast,');
  writeFileSync(list, `import { podcast } from './podcast/output.ts';\n${lines}`);
}

/** Prints what the copy of the project knows of the podcast. */
const probe = `
import { check } from './src/check/check.ts';
import { publishedRoutes } from './src/outputs/published-routes.ts';
import { sitemapEntries } from './src/outputs/sitemap/entries.ts';
import { expectedType } from './src/tools/verify/content-type.ts';

const { publication } = check({ siteFolder: '.' });
const isPodcast = ({ route }) => route.endsWith('podcast.xml');
console.log(JSON.stringify({
  routes: publishedRoutes(publication).filter(isPodcast).map(({ route, file }) => route + ' of ' + file).sort(),
  listed: sitemapEntries(publication).filter(isPodcast),
  wrongType: expectedType('en/podcast.xml', 'text/html'),
}));
`;

test('a podcast feed is added by its folder and a line, and everything else knows it', async () => {
  const project = copyProject();
  addPodcast(project);
  appendFileSync(path.join(project, 'content/site.yaml'), 'precompress: true\n');
  const environment = { SITE_URL: 'https://host.example/a/b/' };
  const { status, stderr } = await run('src/tools/build/main.ts', ['--portable'], environment, project);
  expect(status, stderr).toBe(0);

  const dist = path.join(project, 'dist');
  const inDist = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const feeds = ['bn', 'en', 'gu', 'is', 'sw'].map((tag) => `${tag}/podcast.xml`);
  expect(filesBelow(dist).filter((file) => file.endsWith('podcast.xml'))).toEqual(feeds);
  expect(inDist('sw/podcast.xml')).toMatch(/^<rss version="2\.0"><channel><item><title>[^<]+<\/title>/);

  // Heads name it, from wherever their page lies.
  const links = (page: string) =>
    [
      ...inDist(page).matchAll(/<link rel="alternate" type="application\/rss\+xml" [^>]*href="([^"]+)">/g),
    ].map(([, address]) => address);
  expect(links('en/index.html')).toEqual(['podcast.xml']);
  expect(links('en/demonstration-cities/index.html')).toEqual(['../podcast.xml']);
  expect(links('404.html').sort()).toEqual(feeds.map((file) => `https://host.example/a/b/${file}`));

  // It is published compressed, and the manifest tells the bytes of all three files.
  const listed = inDist('SHA256SUMS')
    .split('\n')
    .map((line) => line.slice(66))
    .filter((file) => file.startsWith('gu/podcast'));
  expect(listed).toEqual(['gu/podcast.xml', 'gu/podcast.xml.br', 'gu/podcast.xml.gz']);

  // Links of texts find it, crawlers are not told of it, and hosts are held to its type.
  writeFileSync(path.join(project, 'probe.ts'), probe);
  const known = await run('probe.ts', [], environment, project);
  expect(JSON.parse(known.stdout || known.stderr)).toEqual({
    routes: feeds.map((file) => `/${file} of locales/${file.slice(0, 2)}/`),
    listed: [],
    wrongType: 'application/rss+xml or application/xml or application/atom+xml or text/xml',
  });

  // Servers are told its type, before that of other XML.
  for (const [host, file] of Object.entries({
    nginx: 'snippets/bulletin.conf',
    apache: '.htaccess',
    caddy: 'Caddyfile',
  })) {
    const written = await run('src/tools/hosts/main.ts', [host], environment, project);
    expect(written.status, written.stderr).toBe(0);
    const text = readFileSync(path.join(project, 'hosts', host, file), 'utf8');
    expect(text, host).toMatch(/podcast\\*\.xml[^]{0,150}application\/rss\+xml; charset=utf-8/);
  }
});
