import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { anyPort } from '../support/any-port.ts';
import { expect, test } from '../support/fixtures.ts';
import { nothing, otherSite, tryEveryWay } from '../support/other-site.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, projectFolder } from '../support/site.ts';
import { startPreview } from '../support/started.ts';

test('a page of another site may lead to a page of the preview, and can do nothing else', async ({
  page,
}) => {
  test.skip(process.platform === 'win32', 'the editor of this test is a shell script');
  test.setTimeout(90_000);
  const [editor, opened] = ['editor.sh', 'opened.txt'].map((name) => path.join(makeScratch(), name));
  writeFileSync(editor ?? '', `#!/bin/sh\necho "$1" > '${opened ?? ''}'\n`, { mode: 0o755 });
  const isOpened = () => existsSync(opened ?? '');
  const port = await anyPort();
  const own = `http://localhost:${String(port)}`;
  const preview = startPreview(copySite('tiny', ['en', 'sw']).folder, {
    PORT: String(port),
    LAUNCH_EDITOR: editor,
  });
  const other = await otherSite(`${own}/en/new-well/`);
  const inEditor = `${own}/__open-in-editor?file=package.json`;
  try {
    await preview.prints('The live preview is on');
    // Another port is the same site to a browser, another name is another site.
    for (const host of ['localhost', '127.0.0.1']) {
      await page.goto(`http://${host}:${String(other.port)}/`);
      for (const address of [
        inEditor,
        `${own}/en/new-well/`,
        `${own}/favicon.svg`,
        `${own}/@vite/client`,
        `${own}/@fs${projectFolder}/package.json`,
        `${own}/package.json?raw`,
        `${own}/src/site/enhancements/share.ts`,
      ])
        expect(await tryEveryWay(page, address), address).toEqual(nothing);
      for (const address of [inEditor, `${own}/en/new-well/`, `${own}/media/?/..`]) {
        const answer = page.waitForResponse((response) => response.url() === address);
        await page.evaluate((src) => {
          document.body.append(Object.assign(document.createElement('iframe'), { src }));
        }, address);
        expect((await answer).status(), address).toBe(403);
      }
      const answer = page.waitForResponse(inEditor);
      await page.evaluate((address) => {
        location.href = address;
      }, inEditor);
      expect((await answer).status()).toBe(403);
      await page.waitForURL(inEditor);
      await page.goto(`http://${host}:${String(other.port)}/`);
      await page.getByText('A link in a chat').click();
      await expect(page.locator('h1')).toHaveText('A new well');
      expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    }
    expect(isOpened()).toBe(false);
    // The preview's own page still can.
    expect(await tryEveryWay(page, `${own}/`)).toMatchObject({ fetch: 'basic', socket: 'open' });
    expect(await page.evaluate((address) => fetch(address).then(({ ok }) => ok), `${own}/@vite/client`)).toBe(
      true,
    );
    await page.evaluate((address) => fetch(address), inEditor);
    await expect.poll(isOpened).toBe(true);
  } finally {
    other.stop();
    await preview.stop();
  }
});
