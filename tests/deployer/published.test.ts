import { check } from '../../src/check/check.ts';
import { bulletinRoute } from '../../src/publication/routes.ts';
import { addAsEditorsDo } from '../support/additions.ts';
import { expect, test } from '../support/fixtures.ts';
import { crawl } from '../support/links.ts';
import { once } from '../support/once.ts';
import { overBudget, weigh } from '../support/page-weight.ts';
import { build } from '../support/run.ts';
import { copyPublished, siteIn, type TestSite } from '../support/site.ts';
import { needChecker, pageFiles, validate } from '../support/validate-html.ts';

/**
 * The only tests of what is published today. It belongs to the editors, so they hold whatever that is: all else is
 * tested on the sites of `tests/sites/`.
 */
const publications: Readonly<Record<string, (site: TestSite) => void>> = {
  'what is published today': () => undefined,
  'what is published today, with another bulletin, draft and language': addAsEditorsDo,
};

const address = new URL('https://host.example/a/b/');

for (const [name, change] of Object.entries(publications)) {
  test.describe(name, () => {
    // However much is published.
    test.describe.configure({ timeout: 600_000 });

    const built = async (): Promise<TestSite> => {
      const folder = await once(name, async (scratch) => {
        const site = copyPublished(scratch);
        change(site);
        const { status, stderr } = await build(site, { SITE_URL: address.href });
        if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
      });
      return siteIn(folder);
    };

    test('builds, and its links lead somewhere', async () => {
      const { broken, count } = crawl((await built()).out, address);
      expect(broken).toEqual([]);
      expect(count).toBeGreaterThan(0);
    });

    test('is valid HTML', async () => {
      needChecker();
      expect(validate(pageFiles((await built()).out))).toEqual([]);
    });

    test('is weighed: a page beyond its budget is told of, and no failure', async () => {
      const { folder, out } = await built();
      const { publication } = check({ siteFolder: folder });
      for (const { slug, translations } of publication.bulletins)
        for (const { locale } of translations) {
          const route = bulletinRoute(locale.tag, slug);
          for (const over of overBudget(weigh(out, route), locale.script))
            process.stdout.write(`Warning: ${route} is over its budget: ${over}.\n`);
        }
    });
  });
}
