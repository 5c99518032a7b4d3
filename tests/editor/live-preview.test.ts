import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { anyPort } from '../support/any-port.ts';
import { foreign } from '../support/foreign.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyLanguages } from '../support/languages.ts';
import { copySite } from '../support/site.ts';
import { startPreview } from '../support/started.ts';

const english = 'content/bulletins/new-well/en.mdx';

test('the live preview shows changes, problems in page and terminal, and comes back when they are mended', async ({
  page,
}) => {
  // Many changes, each waited for as an editor would.
  test.setTimeout(90_000);
  const site = copySite('tiny', ['en', 'sw']);
  const port = String(await anyPort());
  const preview = startPreview(site.folder, { PORT: port });
  try {
    await preview.prints('The live preview is on');
    // Before any page, which would load the interface's words.
    expect(await (await fetch(`http://localhost:${port}/en/feed.xml`)).text()).toContain(
      '>A new well</title>',
    );
    await page.goto(`http://localhost:${port}/en/new-well/`);
    await expect(page.locator('h1')).toHaveText('A new well');

    site.replace(english, '"A new well"', '"A deep well"');
    await expect(page.locator('h1')).toHaveText('A deep well');

    site.replace(english, 'The newest', '<script>alert(1)</script>\n\nThe newest');
    const findings = page.getByRole('region', { name: 'Preview: findings to the passage above' });
    await expect(findings.getByRole('listitem')).toContainText(
      'Error: The HTML tag <script> is not on the list of what a text may hold.',
    );
    // Below the paragraph that it is about, and the page as it is.
    await expect(page.locator('.text > :has(+ bulletin-preview)')).toHaveText('<script>alert(1)</script>');
    await expect(page.locator('h1')).toHaveText('A deep well');
    expect(await preview.prints('1 error.')).toContain(`${english}:10  error  content/html`);

    site.replace(english, '<script>alert(1)</script>\n\n', '');
    await expect(page.locator('bulletin-preview')).toHaveCount(0);
    await preview.prints('All errors are mended.');

    site.replace('locales/en/ui.json', '"Key figures"', '"Figures to know"');
    await expect(page.locator('h2').first()).toHaveText('Figures to know', { timeout: 20_000 });

    site.replace('locales/en/ui.json', '"Figures to know"', '"Figures to know');
    const common = page.getByRole('region', { name: 'Preview: findings of the whole site' });
    await expect(common).toContainText(/locales\/en\/ui\.json, line \d+/, { timeout: 20_000 });
    // The words that could be read last.
    await expect(page.locator('.figures h2')).toHaveText('Figures to know');
    site.replace('locales/en/ui.json', '"Figures to know', '"Key figures"');
    await expect(page.locator('h2').first()).toHaveText('Key figures', { timeout: 20_000 });

    site.write(
      'content/bulletins/new-well/media/well.png',
      readFileSync('tests/sites/specimen/content/bulletins/specimen/media/well.png'),
    );
    site.replace(english, 'The newest', '![A well](media/well.png)\n\nThe newest');
    await expect(page.locator('.picture img')).not.toHaveJSProperty('naturalWidth', 0, { timeout: 20_000 });

    site.write('content/bulletins/later/bulletin.yaml', 'published: 2026-03-01\ndraft: true\n');
    site.write('content/bulletins/later/en.mdx', '---\ntitle: "Later"\nsummary: "Later."\n---\n\nLater.\n');
    await expect(async () => {
      await page.goto(`http://localhost:${port}/en/later/`);
      await expect(page.locator('h1')).toHaveText('Later', { timeout: 500 });
    }).toPass();

    for (let day = 1; day <= 20; day += 1) {
      const folder = `content/bulletins/old-${String(day)}`;
      site.write(`${folder}/bulletin.yaml`, `published: 2020-01-${String(day).padStart(2, '0')}\n`);
      site.write(`${folder}/en.mdx`, `---\ntitle: "Old"\nsummary: "Old."\n---\n\nOld.\n`);
    }
    await expect(async () => {
      await page.goto(`http://localhost:${port}/en/page/2/`);
      await expect(page.locator('h1')).toHaveText('Bulletins, page 2', { timeout: 500 });
    }).toPass();
  } finally {
    await preview.stop();
  }
});

test('a language that is added, changed and taken away is shown as it is, and no server begins anew', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const port = String(await anyPort());
  const preview = startPreview(site.folder, { PORT: port });
  const html = async (route: string) => (await fetch(`http://localhost:${port}${route}`)).text();
  const soon = { timeout: 20_000 };
  try {
    await preview.prints('The live preview is on');
    expect(await html('/en/')).not.toContain('hreflang="is"');
    copyLanguages(site.folder, ['is']);
    site.write(
      'content/bulletins/new-well/is.mdx',
      '---\ntitle: "Nýr brunnur"\nsummary: "Brunnur."\n---\n\nBrunnur.\n',
    );
    await expect.poll(() => html('/en/new-well/'), soon).toContain('hreflang="is"');
    // What was found in it comes after it.
    await expect.poll(() => html('/is/new-well/'), soon).toContain('structure/');
    site.replace('locales/is/locale.json', '"Íslenska"', '"Ísl."');
    await expect.poll(() => html('/en/new-well/'), soon).toContain('>Ísl.<');
    site.replace('content/site.yaml', 'Village News', 'Town News');
    await expect.poll(() => html('/en/'), soon).toContain('Town News');
    for (const file of ['content/bulletins/new-well/is.mdx', 'locales/is']) site.remove(file);
    await expect.poll(() => html('/en/new-well/'), soon).not.toContain('hreflang="is"');
    expect((await fetch(`http://localhost:${port}/is/`)).status).toBe(404);
  } finally {
    await preview.stop();
  }
});

test('a preview that begins with a problem shows it at once, and what can be read', async ({ page }) => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(english, 'summary:', 'sumary:');
  const port = String(await anyPort());
  const preview = startPreview(site.folder, { PORT: port });
  try {
    await preview.prints('The live preview is on');
    await page.goto(`http://localhost:${port}/en/new-well/`);
    await expect(page.locator('h1')).toHaveText('A new well');
    const findings = page.getByRole('region', { name: 'Preview: findings of this page' });
    await expect(findings.getByRole('listitem').first()).toContainText('sumary');
    site.replace(english, 'sumary:', 'summary:');
    await expect(findings).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator('h1')).toHaveText('A new well');
  } finally {
    await preview.stop();
  }
});

test('a preview below a base shows pictures, and words in their typeface', async ({ page }) => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(
    'content/bulletins/new-well/media/well.png',
    readFileSync('tests/sites/specimen/content/bulletins/specimen/media/well.png'),
  );
  site.replace(english, 'The newest', '![A well](media/well.png)\n\nThe newest');
  const port = String(await anyPort());
  const preview = startPreview(site.folder, { PORT: port, SITE_URL: 'https://host.example/a/b/' });
  try {
    await preview.prints('The live preview is on');
    await page.goto(`http://localhost:${port}/a/b/en/new-well/`);
    await expect(page.locator('.picture img')).not.toHaveJSProperty('naturalWidth', 0);
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')))
      .toBe(true);
  } finally {
    await preview.stop();
  }
});

test('a preview waits for no pipe, goes through no link, and runs no name of a folder', async ({ page }) => {
  test.skip(process.platform === 'win32', 'Windows has no pipes among files, and few links');
  const site = copySite('tiny', ['en', 'sw']);
  const strings = 'locales/en/ui.json';
  const words = site.read(strings);
  site.remove(strings);
  void foreign.pipe?.(path.join(site.folder, strings), '');
  symlinkSync('/', path.join(site.folder, 'content/bulletins/root'));
  const program = 'locales/z",globalThis.process.exit(7),"';
  mkdirSync(path.join(site.folder, program));
  const port = String(await anyPort());
  const preview = startPreview(site.folder, { PORT: port });
  try {
    const printed = await preview.prints('The live preview is on');
    expect(printed).toContain(
      'content/bulletins/root  error  file/link\n  This is a link to another place.\n',
    );
    expect(printed).toContain(
      `${strings}  error  file/kind\n  This is a pipe: neither a file nor a folder.\n`,
    );
    // Nothing of that language could ever be read; the others go on.
    const missing = await fetch(`http://localhost:${port}/en/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('This is a pipe: neither a file nor a folder.');
    expect((await fetch(`http://localhost:${port}/sw/new-well/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/sw/feed.xml`)).status).toBe(200);
    for (const file of [strings, 'content/bulletins/root', program]) site.remove(file);
    site.write(strings, words);
    await preview.prints('All errors are mended.');
    await expect(async () => {
      await page.goto(`http://localhost:${port}/en/new-well/`);
      await expect(page.locator('h1')).toHaveText('A new well', { timeout: 500 });
    }).toPass();
  } finally {
    await preview.stop();
  }
});
