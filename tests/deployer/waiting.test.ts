import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

test('a bulletin that waits leaves no trace in what is built, and neither do the day and a wish to hold back', async () => {
  const today = await tinyBuilt();
  const site = copySite('tiny', ['en', 'sw']);
  const later = 'content/bulletins/later';
  site.write(`${later}/bulletin.yaml`, 'published: 2031-12-01\nformerly: [soon]\n');
  for (const language of ['en', 'sw']) {
    // A letter that the typefaces are cut to nowhere else.
    site.write(`${later}/${language}.mdx`, '---\ntitle: "Ŧ"\nsummary: "Ŧ."\n---\n\nŦ.\n');
  }
  site.replace('content/site.yaml', 'sourceLocale', 'timeZone: Africa/Nairobi\nsourceLocale');
  const { status, stdout } = await build(site, {}, ['--date', '2031-11-30', '--hold-back']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'later waits until 2031-12-01: a build on that day or after it, in the time zone Africa/Nairobi, publishes it.\n',
  );
  expect(hashFolder(site.out)).toBe(hashFolder(today.out));
});
