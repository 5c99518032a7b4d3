import { readFileSync } from 'node:fs';
import path from 'node:path';

import { textOf } from '../../src/text/text.ts';
import { hashFolder } from '../support/files.ts';
import { build, type Ended } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { expect, test } from '../support/fixtures.ts';
import { tinyBuilt } from '../support/tiny-built.ts';
import { elementsOf, property } from '../support/html.ts';

const english = 'content/bulletins/new-well/en.mdx';

test('a byte order mark and Windows line ends change nothing', async () => {
  const windows = copySite('tiny', ['en', 'sw']);
  const files = [
    english,
    'content/bulletins/new-well/bulletin.yaml',
    'content/site.yaml',
    'locales/sw/locale.json',
  ];
  for (const file of files) windows.write(file, `\uFEFF${windows.read(file).replaceAll('\n', '\r\n')}`);
  const { status, stderr } = await build(windows);
  expect(status, stderr).toBe(0);
  expect(hashFolder(windows.out)).toBe(hashFolder((await tinyBuilt()).out));
});

test.describe('what an editor adds', () => {
  // One build shows all of it: none of these changes touches another.
  test.describe.configure({ mode: 'default' });
  const site = copySite('tiny', ['en', 'sw']);
  let ended: Ended;
  const page = (file: string) => readFileSync(path.join(site.out, file), 'utf8');

  test.beforeAll(async () => {
    site.replace(english, 'the school', 'the school র\u200C্যাব ক্\u200Dষ');
    site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', 'updated: 2026-03-02\nfigures:');
    site.replace('content/bulletins/new-well/bulletin.yaml', 'value: 12', 'value: 12, qualifier: over');
    site.replace('locales/en/ui.json', 'over {{number}}', 'over {{number}} (12 or more)');
    site.write(
      'content/site.yaml',
      `${site.read('content/site.yaml')}contact: editor@tiny.example
channels:
  - { name: "Radio", url: "https://radio.example/?a=1&b=2" }
  - { name: "SMS", url: "https://sms.example/", locales: [sw] }
`,
    );
    site.write('content/bulletins/later/bulletin.yaml', 'published: 2026-03-01\ndraft: true\n');
    site.write('content/bulletins/later/en.mdx', '---\ntitle: "Later"\nsumary: "Later."\n---\n\nLater.\n');
    ended = await build(site);
    expect(ended.status, ended.stderr).toBe(0);
  });

  test('joiners that Indic and Arabic spelling needs stay in the text', () => {
    expect(page('en/new-well/index.html')).toContain('the school র\u200C্যাব ক্\u200Dষ');
  });

  test('an updated bulletin says so on its page and in its feed', () => {
    expect(page('sw/new-well/index.html')).toContain(
      '<time datetime="2026-03-02">Imesasishwa 2 Machi 2026</time>',
    );
    expect(page('sw/feed.xml')).toMatch(
      /<published>2026-02-28T00:00:00Z<\/published>\s*<updated>2026-03-02T00:00:00Z<\/updated>/,
    );
  });

  test('channels and contact stand where readers look for them, each in its languages', () => {
    const [english, swahili] = [page('en/follow/index.html'), page('sw/follow/index.html')];
    expect(english).toContain('<a href="https://radio.example/?a=1&amp;b=2"><bdi>Radio</bdi></a>');
    expect(english).not.toContain('SMS');
    expect(swahili).toContain('<a href="https://sms.example/"><bdi>SMS</bdi></a>');
    expect(swahili).toContain('<a href="mailto:editor@tiny.example" dir="ltr">editor@tiny.example</a>');
  });

  test('the words of a qualifier stand whole around the number, wherever they hold one', () => {
    expect(page('en/new-well/index.html')).toMatch(
      /<small>over<\/small>\s*<data value="12">12<\/data><small>\s\(12 or more\)<\/small>/,
    );
  });

  test('a draft is neither built nor listed, and its problems stop nothing', () => {
    expect(ended.stderr).not.toContain('later');
    expect(ended.stdout).toContain('1 text is not ready, and not in it: npm run desk -- status names it.\n');
    expect(ended.stdout).toContain('holds 1 bulletin in 2 translations');
    for (const file of ['en/index.html', 'en/feed.xml']) expect(page(file)).not.toContain('Later');
  });
});

test('what editors write stands in pages and feeds as text, never as HTML', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const hostile = `"'><script>alert(1)</script>&amp;{{x}}`;
  const escaped = JSON.stringify(hostile);
  site.replace('content/bulletins/new-well/en.mdx', '"A new well"', escaped);
  site.replace('content/bulletins/new-well/en.mdx', '"The village has twelve wells now."', escaped);
  site.replace('content/bulletins/new-well/en.mdx', '"wells in the village"', escaped);
  site.replace('content/bulletins/new-well/en.mdx', '"Counted by the village council."', escaped);
  site.replace('content/site.yaml', 'Village News', escaped);
  site.replace('locales/en/ui.json', '"Key figures"', JSON.stringify(hostile.replace('{{x}}', '')));
  const { status, stderr } = await build(site);
  expect(status, stderr).toBe(0);
  for (const page of [
    'index.html',
    '404.html',
    'en/index.html',
    'en/new-well/index.html',
    'en/follow/index.html',
  ]) {
    const elements = elementsOf(readFileSync(path.join(site.out, page), 'utf8'));
    expect(
      elements.filter(
        (element) =>
          element.tagName === 'script' &&
          property(element, 'type') !== 'application/ld+json' &&
          textOf(element).includes('alert'),
      ),
      page,
    ).toEqual([]);
  }
  expect(readFileSync(path.join(site.out, 'en/feed.xml'), 'utf8')).not.toContain('<script');
});
