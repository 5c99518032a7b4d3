import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

for (const locale of locales) {
  test(`${locale}: an e-mail carries the title and the address`, async ({ page, published }) => {
    await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
    // As the browser hands it to the mail program.
    const mail = await page.locator('.share a').evaluate((link: HTMLAnchorElement) => link.href);
    const { protocol, searchParams } = new URL(mail);
    expect(protocol).toBe('mailto:');
    const title = (await page.locator('h1').textContent())?.replaceAll('\u00AD', '');
    expect(searchParams.get('subject')).toBe(title);
    expect(searchParams.get('body')).toBe(`https://bulletin.example/${locale}/demonstration-cities/`);
    expect(mail).toMatch(/^[\x20-\x7e]+$/);
  });
}

test('the address is copied, and said to be', async ({ browser, published }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('status')).toHaveText('The address is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('https://bulletin.example/en/demonstration-cities/');
  await context.close();
});

test('where copying is not allowed, the address is shown', async ({ page, published }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByRole('status')).toHaveText('https://bulletin.example/en/demonstration-cities/');
});

test('a browser that can share is handed title and address', async ({ page, published }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.body.dataset.shared = `${data?.title ?? ''} ${data?.url ?? ''}`;
      return Promise.reject(new Error('The reader changed their mind.'));
    };
  });
  await page.goto(`${published.served.url}is/demonstration-cities/`);
  await page.getByRole('button', { name: 'Í forriti' }).click();
  const shared = await page.locator('body').getAttribute('data-shared');
  expect(shared).toMatch(/^Almannaöryggis.* https:\/\/bulletin\.example\/is\/demonstration-cities\/$/);
});
