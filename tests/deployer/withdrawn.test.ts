import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { drawnWith, strangersIn } from '../support/drawn.ts';
import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { serve } from '../support/serve.ts';
import { copySite } from '../support/site.ts';

const well = 'content/bulletins/new-well';

/** What a page says between its title and its foot, without markup. */
function wordsOf(html: string): string {
  return (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|');
}

test('a withdrawn bulletin leaves a page that says so in each language, and is gone from all but the feeds', async ({
  page: tab,
}) => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('content/bulletins/other/bulletin.yaml', 'published: 2026-01-01\n');
  site.write(
    'content/bulletins/other/en.mdx',
    '---\ntitle: "Other news"\nsummary: "Other."\n---\n\nThere is [a new well](/en/new-well/).\n',
  );
  site.replace(
    `${well}/bulletin.yaml`,
    'figures:',
    'withdrawn: { date: 2026-03-04, why: "They were <dry>." }\nfigures:',
  );
  const { status, stdout, stderr } = await build(site);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('dist holds 1 bulletin in 1 translation and 2 languages.\n');
  expect(stderr).toBe(`${well}/bulletin.yaml:2  warning  withdrawn/reason
  The reason for the withdrawal is not given in Swahili.
  found:     the reason in en
  expected:  the reason in each language of the bulletin; until then its readers see another one, marked as such
  to do:     Write below "why" a line for each, such as sw: "…".

1 warning.
`);
  const read = (file: string) => readFileSync(path.join(site.out, file), 'utf8');

  const [english, swahili] = ['en', 'sw'].map((tag) => read(`${tag}/new-well/index.html`));
  expect(wordsOf(english ?? '')).toBe(
    '|Withdrawn: A new well|This bulletin was published on 28 February 2026 and withdrawn on 4 March 2026. Please do not pass it on.|Reason: They were &lt;dry&gt;.|Go to the front page|',
  );
  expect(swahili).toContain('<h1>Imeondolewa: Kisima kipya</h1>');
  // Another language's words are never silent ones.
  expect(swahili).toContain('<p>Sababu: <bdi lang="en" dir="ltr">They were &lt;dry&gt;.</bdi></p>');
  for (const page of [english, swahili]) {
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(
      /rel="canonical"|hreflang="x-default"|<link[^>]*hreflang|ld\+json|og:|twelve|kumi na viwili/,
    );
    // Its readers can still go to the other language's page, which says the same.
    expect(page).toMatch(/<nav.*href="\/en\/new-well\/".*href="\/sw\/new-well\/".*<\/nav>/s);
  }

  const served = await serve(site.out);
  await tab.goto(`${served.url}en/new-well/`, { waitUntil: 'networkidle' });
  const drawn = await drawnWith(tab);
  served.stop();
  expect(strangersIn(drawn)).toEqual([]);
  expect(drawn.map(({ text }) => text)).toContain('Withdrawn: A new well');

  expect(
    filesBelow(site.out).filter((file) => file.includes('new-well') && !/\.(?:br|gz)$/.test(file)),
  ).toEqual(['en/new-well/index.html', 'sw/new-well/index.html']);
  for (const file of ['sitemap.xml', 'en/index.html', 'sw/index.html'])
    expect(read(file), file).not.toContain('new-well');
  expect(read('sw/index.html')).toContain('Bado hakuna taarifa iliyochapishwa');
  expect(existsSync(path.join(site.out, 'en/other/other-en.html'))).toBe(true);

  const { items } = JSON.parse(read('en/feed.json')) as { items: Record<string, string>[] };
  expect(items.map(({ title }) => title)).toEqual(['Withdrawn: A new well', 'Other news']);
  expect(items[0]).toMatchObject({
    id: 'https://tiny.example/en/new-well/',
    summary:
      'This bulletin was published on 28 February 2026 and withdrawn on 4 March 2026. Please do not pass it on.',
    date_published: '2026-02-28T00:00:00Z',
    date_modified: '2026-03-04T00:00:00Z',
  });
  const atom = read('sw/feed.xml');
  expect(atom).toContain('<title>Imeondolewa: Kisima kipya</title>');
  expect(atom).toContain(
    '<p>Sababu: <bdi lang="en" xml:lang="en" dir="ltr">They were &lt;dry&gt;.</bdi></p>',
  );
  expect(atom).not.toContain('kumi na viwili');
});
