import { check } from '../../src/check/check.ts';
import { bulletinPage } from '../../src/outputs/bulletin-page/output.ts';
import { frontPage } from '../../src/outputs/front-page/output.ts';
import { revisionOf } from '../../src/publication/revision.ts';
import { newsArticle } from '../../src/site/structured-data/news-article.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { feedsOf, tinyPublication } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const english = 'content/bulletins/new-well/en.mdx';

/** The English text with corrections; the older stands first in the file, and one has no reason. */
function correct(site: TestSite): void {
  site.replace(
    english,
    'figuresCaption:',
    `corrections:
  - { date: 2026-03-02, what: "Twelve wells, not <eleven>.", why: "A slip." }
  - { date: 2026-03-05, what: "The school's name was taken out." }
figuresCaption:`,
  );
}

const publication = tinyPublication(correct);

function textIn(tag: string) {
  const [bulletin] = publication.bulletins;
  const translation = bulletin?.translations.find(({ locale }) => locale.tag === tag);
  if (bulletin === undefined || translation === undefined) throw new Error(`There is no text in "${tag}".`);
  return { bulletin, translation };
}

const days = { en: '2026-03-05', sw: '2026-02-28' };

for (const [tag, day] of Object.entries(days)) {
  test(`only the language that was corrected has changed, in feeds, for search engines and crawlers: ${tag}`, async () => {
    const { entries, atom, json } = await feedsOf(publication, tag);
    expect(entries.map(({ updated, published }) => [published, updated])).toEqual([
      ['2026-02-28T00:00:00Z', `${day}T00:00:00Z`],
    ]);
    expect(atom.match(/<updated>[^<]*/g)).toEqual(Array(2).fill(`<updated>${day}T00:00:00Z`));
    expect(JSON.parse(json)).toMatchObject({ items: [{ date_modified: `${day}T00:00:00Z` }] });
    expect(newsArticle(publication, textIn(tag))).toMatchObject({ dateModified: day });
    for (const output of [bulletinPage, frontPage]) {
      const paths = output.paths(publication).filter(({ params }) => params.locale === tag);
      expect(paths.map(({ listed }) => listed?.lastModified)).toEqual([day]);
    }
  });
}

test('corrections stand below the text in its feed, the latest first, and none in another', async () => {
  const [entry] = (await feedsOf(publication, 'en')).entries;
  expect(entry && writeHtml([entry.content])).toContain(
    `<section class="corrections"><h2>Corrections</h2><ul>` +
      `<li><time datetime="2026-03-05">5 March 2026</time><p>The school's name was taken out.</p></li>` +
      `<li><time datetime="2026-03-02">2 March 2026</time><p>Twelve wells, not &lt;eleven&gt;.</p><p>Reason: A slip.</p></li>` +
      `</ul></section>\n<p class="date"><time datetime="2026-02-28">28 February 2026</time> · ` +
      `<time datetime="2026-03-05">Updated 5 March 2026</time></p>`,
  );
  expect((await feedsOf(publication, 'sw')).atom).not.toContain('corrections');
});

test('search engines are told of the corrections that the page shows', () => {
  expect(newsArticle(publication, textIn('en')).correction).toEqual([
    { '@type': 'CorrectionComment', text: "The school's name was taken out.", datePublished: '2026-03-05' },
    { '@type': 'CorrectionComment', text: 'Twelve wells, not <eleven>.', datePublished: '2026-03-02' },
  ]);
  expect(newsArticle(publication, textIn('sw'))).not.toHaveProperty('correction');
});

test('a later change of the whole bulletin counts in every language, an earlier one where nothing else did', async () => {
  const updated = tinyPublication((site) => {
    correct(site);
    site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', 'updated: 2026-03-04\nfigures:');
  });
  const moments = await Promise.all(
    ['en', 'sw'].map(async (tag) => (await feedsOf(updated, tag)).entries.map((entry) => entry.updated)),
  );
  expect(moments).toEqual([['2026-03-05T00:00:00Z'], ['2026-03-04T00:00:00Z']]);
});

test('what is told of corrections is no part of what translations render', () => {
  expect(revisionOf(textIn('en').translation)).toBe(textIn('sw').translation.revision);
});

test('a correction of a day to come is refused by build and desk alike, and nothing waits for its day', () => {
  const site = copySite('tiny', ['en', 'sw']);
  correct(site);
  for (const when of ['day', 'today']) {
    const on = (date: string) =>
      check({ siteFolder: site.folder, [when]: { date, now: 0 } }).findings.map(
        ({ rule, severity, file, line, message, found, expected, hint }) =>
          [rule, severity, file, line, message, found, expected, hint].join(' | '),
      );
    expect(on('2026-03-05')).toEqual([]);
    expect(on('2026-03-04')).toEqual([
      'corrections/day | error | content/bulletins/new-well/en.mdx | 7 | The day of this correction has not come yet. | ' +
        '2026-03-05 | 2026-03-04 or earlier | Write the day on which the text was changed.',
    ]);
  }
});
