import { desk } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const status = (site: TestSite, ...words: string[]) => desk('status', ...words, '--site', site.folder);

/** Published, with an error, missing; and a draft. */
function mixedSite(): TestSite {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.replace('content/site.yaml', '  sw:', '  is: Þorpsfréttir\n  sw:');
  site.replace('content/bulletins/new-well/sw.mdx', 'summary:', 'sumary:');
  site.write('content/bulletins/later/bulletin.yaml', 'published: 2026-03-01\ndraft: true\n');
  site.write(
    'content/bulletins/later/en.mdx',
    '---\ntitle: "Later"\nsummary: "Soon."\n---\n\nSoon it comes.\n',
  );
  return site;
}

test('status prints the bulletins that need somebody first, with a line for each state', async () => {
  expect(await status(mixedSite())).toEqual({
    status: 1,
    stderr: '',
    stdout: `new-well
  1 error    sw
  published  en (source)
  missing    is

later
  draft      en (source)
  missing    is, sw

2 bulletins; texts: 1 with errors, 1 draft, 1 published, 3 missing; 1 error, 0
warnings, 0 acknowledged.
`,
  });
});

test('status --json prints one object', async () => {
  const { stdout } = await status(mixedSite(), '--json');
  const { languages, bulletins } = JSON.parse(stdout) as {
    languages: string[];
    bulletins: { texts: Record<string, unknown> }[];
  };
  expect(languages).toEqual(['en', 'is', 'sw']);
  expect(bulletins[1]?.texts.sw).toEqual({
    state: 'errors',
    stale: [],
    errors: 1,
    warnings: 0,
    acknowledged: 0,
    rendered: 0,
  });
});

test('a translation whose source text has changed is stale, and status names the passages', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.replace('content/site.yaml', '  sw:', '  is: Þorpsfréttir\n  sw:');
  await desk('fresh', 'new-well', 'sw', '--site', site.folder);
  site.replace('content/bulletins/new-well/en.mdx', 'beside the school', 'behind the school');
  expect(await status(site)).toEqual({
    status: 0,
    stderr: '',
    stdout: `new-well
  stale      sw
  published  en (source)
  missing    is

The source text has changed since these were written:
  new-well/sw.mdx
    paragraph 2
      now:  The newest lies behind the school.
    Earlier wording is not known: the texts lie in no Git repository.

1 bulletin; texts: 1 stale, 1 published, 1 missing; 0 errors, 1 warning, 0
acknowledged.
`,
  });
});

test('status takes bulletins and languages, and puts together what stands alike', async () => {
  const site = mixedSite();
  for (const slug of ['older', 'oldest']) {
    site.write(`content/bulletins/${slug}/bulletin.yaml`, 'published: 2026-01-01\n');
    site.write(
      `content/bulletins/${slug}/en.mdx`,
      `---\ntitle: "${slug}"\nsummary: "Old."\n---\n\nIt is ${slug}.\n`,
    );
  }
  expect((await status(site, 'en', 'is')).stdout).toBe(`later
  draft      en (source)
  missing    is

new-well, older, oldest
  published  en (source)
  missing    is

4 bulletins; texts: 1 draft, 3 published, 4 missing; 0 errors, 0 warnings, 0
acknowledged.
`);
});

test('status says until when a text waits for its day, and what was withdrawn', async () => {
  const site = mixedSite();
  site.replace('content/bulletins/new-well/sw.mdx', 'sumary:', 'summary:');
  const withdrawn = 'withdrawn: { date: 2026-03-01, why: { en: "Dry.", sw: "Vikavu." } }';
  site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', `${withdrawn}\nfigures:`);
  // A day so far off is a warning: years are mistyped.
  site.write('content/bulletins/later/bulletin.yaml', 'published: 9999-12-31\n');
  expect((await status(site)).stdout).toBe(`later
  waits until 9999-12-31  en (source)
  missing                 is, sw

new-well
  withdrawn               en (source), sw
  missing                 is

2 bulletins; texts: 1 waits, 2 withdrawn, 3 missing; 0 errors, 1 warning, 0
acknowledged.
`);
});
