import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { makeScratch } from '../support/scratch.ts';
import { serve } from '../support/serve.ts';

const run = 'document.documentElement.dataset.ran=1';

/** What somebody might smuggle into a page that is finished. */
const injected = (host: string) => `
  <base href="${host}/base/">
  <style>h1{position:fixed;background:url(${host}/style.png)}@import "${host}/import.css";</style>
  <link rel="stylesheet" href="${host}/sheet.css">
  <script>${run}</script>
  <script src="${host}/script.js"></script>
  <script type="module">import '${host}/module.js'; ${run}</script>
  <img src="${host}/picture.png" onerror="${run}">
  <svg onload="${run}"><image href="${host}/svg.png" /></svg>
  <p style="color:rgb(1,2,3)" id="Styled">styled</p>
  <iframe src="${host}/frame"></iframe>
  <iframe srcdoc="<script>parent.${run}</script>"></iframe>
  <object data="${host}/object"></object><embed src="${host}/embed">
  <video src="${host}/video"></video>
  <a href="javascript:${run}" id="Run">run</a>
  <form action="${host}/form"><button id="Send">send</button></form>`;

/** A server of somebody else's, and what it was asked for. */
async function elsewhere() {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, host: `http://127.0.0.1:${String(port)}`, stop: () => server.close() };
}

const pages = [
  'gu/demonstration-cities/index.html',
  'gu/demonstration-cities/demonstration-cities-gu.html',
  '404.html',
];

for (const [isHeld, name] of [
  [true, 'nothing that is put into a finished page runs, shows, or asks another host'],
  [false, 'without its policy, the same page runs it all'],
] as const) {
  test(name, async ({ page, published }) => {
    const folder = makeScratch();
    const { host, asked, stop } = await elsewhere();
    for (const file of pages) {
      const html = readFileSync(path.join(published.site.out, file), 'utf8');
      const spoilt = html.replace('</main>', () => `</main>${injected(host)}`);
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(
        path.join(folder, file),
        isHeld ? spoilt : spoilt.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
      );
    }
    const served = await serve(folder);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    for (const file of pages) {
      await page.goto(served.url + file);
      await page.locator('#Run').click({ noWaitAfter: true });
      const seen = await page.evaluate(() => ({
        ran: document.documentElement.dataset.ran,
        isStyled:
          getComputedStyle(document.querySelector('#Styled') ?? document.body).color === 'rgb(1, 2, 3)',
        title: getComputedStyle(document.querySelector('h1') ?? document.body).position,
        base: document.baseURI === location.href,
      }));
      if (isHeld) {
        expect(seen, file).toEqual({
          ran: undefined,
          isStyled: false,
          title: 'static',
          base: true,
        });
        await page.locator('#Send').click({ noWaitAfter: true });
        await expect.poll(() => told.some((text) => text.includes("form-action 'none'"))).toBe(true);
        for (const directive of ['base-uri', 'script-src', 'style-src', 'img-src', 'default-src']) {
          expect(
            told.filter((text) => text.includes(directive)),
            `${file} ${directive}`,
          ).not.toEqual([]);
        }
        told.length = 0;
      } else {
        expect(seen, file).toEqual({ ran: '1', isStyled: true, title: 'fixed', base: false });
      }
    }
    const wanted = [
      '/embed',
      '/frame',
      '/object',
      '/picture.png',
      '/script.js',
      '/sheet.css',
      '/svg.png',
      '/video',
    ];
    if (isHeld) expect([...asked]).toEqual([]);
    else expect(wanted.filter((address) => asked.has(address))).toEqual(wanted);
    served.stop();
    stop();
  });
}
