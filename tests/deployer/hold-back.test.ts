import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { build, withoutChanged } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const well = 'content/bulletins/new-well';

test('a build that holds back leaves a page where a text was that leads to the others, and nothing else of it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  cpSync((await tinyBuilt()).out, site.out, { recursive: true });
  site.replace(`${well}/sw.mdx`, 'summary:', 'sumary:');
  site.write('content/bulletins/first/bulletin.yaml', 'published: 2026-01-01\n');
  for (const [tag, title] of [
    ['en', 'title: "First"'],
    ['sw', 'titel: "Kwanza"'],
  ])
    site.write(
      `content/bulletins/first/${tag ?? ''}.mdx`,
      `---\n${title ?? ''}\nsummary: "News."\n---\n\nThe first.\n`,
    );
  const { status, stdout, stderr } = await build(site, {}, ['--hold-back']);
  expect(status, stderr).toBe(0);
  expect(withoutChanged(stdout)).toBe(`${site.out} holds 2 bulletins in 2 translations and 2 languages.
Held back: first in Swahili (sw), because of 1 error in sw.mdx.
Held back: new-well in Swahili (sw), because of 1 error in sw.mdx. At its address readers are told that it is being checked.
Mend what is reported of them, and build again: all else is published.
`);
  expect(stderr).toContain(`${well}/sw.mdx:3  error  fields/unknown\n`);

  const read = (file: string) => readFileSync(path.join(site.out, file), 'utf8');
  const page = read('sw/new-well/index.html');
  expect(page).toContain('<h1>Maandishi haya hayapatikani kwa sasa</h1>');
  expect(page).toContain(
    '<p>Yasome kwa lugha nyingine:</p><ul><li><a href="/en/new-well/" lang="en" hreflang="en">English</a></li></ul>',
  );
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toMatch(
    /rel="canonical"|<link[^>]*hreflang|ld\+json|og:|kumi na viwili|href="\/sw\/new-well\/"/,
  );
  // What was never published leaves nothing.
  expect(existsSync(path.join(site.out, 'sw/first'))).toBe(false);
  expect(existsSync(path.join(site.out, 'sw/new-well/new-well-sw.html'))).toBe(false);
  for (const file of [
    'sitemap.xml',
    'en/new-well/index.html',
    'en/feed.xml',
    'sw/feed.xml',
    'sw/feed.json',
    'sw/index.html',
  ])
    expect(read(file), file).not.toContain('/sw/new-well/');
  expect(read('en/new-well/index.html')).toContain('twelve wells');

  // As long as it is not mended, the page stays.
  const again = await build(site, {}, ['--hold-back', '--quiet']);
  expect(again.stdout).toBe(withoutChanged(stdout).replace(/^.* holds .*\n/, ''));
  expect(read('sw/new-well/index.html')).toBe(page);
});
