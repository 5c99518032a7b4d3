import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { verifyAddress } from '../../../src/tools/verify/verify-address.ts';
import { filesBelow } from '../../support/files.ts';
import { ask, type Answer } from '../../support/hosts/ask.ts';
import { buildFor, host, type Hosted } from '../../support/hosts/hosted.ts';
import { servers } from '../../support/hosts/servers.ts';
import { makeScratch } from '../../support/scratch.ts';
import type { TestSite } from '../../support/site.ts';
import { expect, test as base } from '../../support/fixtures.ts';
import { languageRows, likeHeaders, likeLanguages } from './language-table.ts';
import { answered, printTable, type Asked } from './print.ts';
import { addressRows, fileRows, type Expected, type Setting } from './table.ts';

const bases = ['/', '/a/b/'];

const test = base.extend<object, { sites: ReadonlyMap<string, TestSite> }>({
  sites: [
    async ({}, use) => {
      const sites = new Map<string, TestSite>();
      for (const each of bases) sites.set(each, await buildFor(each));
      await use(sites);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

// One worker builds the sites once for all servers.
test.describe.configure({ mode: 'default' });

const asked: Asked[] = [];

for (const server of servers) {
  for (const languageAtRoot of [false, true]) {
    test(`${server.name} answers as it should${languageAtRoot ? ', with the language at the root' : ''}`, async ({
      sites,
    }) => {
      test.info().skip(!server.isHere, `${server.program} is not here`);
      for (const [each, site] of sites) {
        const setting: Setting = { base: each, languageAtRoot };
        const hosted = await host(server, site, each, languageAtRoot);
        try {
          await holdAgainstTable(hosted, site, setting, (row) => asked.push({ ...row, server: server.name }));
          await holdAgainstTags(hosted, each);
          await refusesToLeave(hosted, each);
          await verifies(hosted, site, each);
        } finally {
          await hosted.stop();
        }
      }
    });
  }
}

for (const server of servers) {
  test(`${server.name} leads to the language that is like the one a browser names`, async ({ sites }) => {
    test.info().skip(!server.isHere, `${server.program} is not here`);
    const site = sites.get('/a/b/');
    if (site === undefined) throw new Error('No site was built.');
    const hosted = await host(server, site, '/a/b/', true, likeLanguages);
    try {
      for (const [header, language] of likeHeaders) {
        const answer = await ask(hosted.origin, { path: '/a/b/', headers: { 'Accept-Language': header } });
        const location = language && `${hosted.origin}/a/b/${language}/`;
        expect([answer.status, answer.headers.location], header).toEqual([location ? 302 : 200, location]);
      }
    } finally {
      await hosted.stop();
    }
  });
}

for (const server of servers) {
  test(`${server.name} remembers what a reader chose by a click, and shuts nobody in`, async ({
    sites,
    browser,
  }) => {
    test.info().skip(!server.isHere, `${server.program} is not here`);
    const [[each, site] = []] = [...sites].slice(-1);
    if (each === undefined || site === undefined) throw new Error('No site was built.');
    const hosted = await host(server, site, each, true);
    const context = await browser.newContext({ locale: 'sw-KE', javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      const root = hosted.origin + each;
      const opens = async (address: string) => {
        await page.goto(address);
        return page.url().slice(root.length);
      };
      expect(await opens(root)).toBe('sw/');
      expect(await opens(`${root}en/new-well/`)).toBe('en/new-well/');
      // A typed address is no choice; a click is.
      expect(await opens(root)).toBe('sw/');
      await page.getByRole('navigation').locator('[hreflang="en"]').click();
      await page.waitForURL(`${root}en/`);
      expect(await opens(root)).toBe('en/');
      await page.locator('footer [href$="languages=all"]').click();
      await page.waitForURL(`${root}?languages=all`);
      await page.locator('a[hreflang="bn"]').click();
      await page.waitForURL(`${root}bn/`);
      expect(await opens(root)).toBe('bn/');
    } finally {
      await context.close();
      await hosted.stop();
    }
  });
}

for (const server of servers) {
  test(`${server.name} sends texts as they are until they are compressed`, async ({ sites }) => {
    test.info().skip(!server.isHere, `${server.program} is not here`);
    const site = sites.get('/');
    if (site === undefined) throw new Error('No site was built.');
    const out = makeScratch();
    cpSync(site.out, out, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
    const hosted = await host(server, { ...site, out }, '/', false);
    try {
      for (const [path, status, file] of [
        ['/', 200, 'index.html'],
        ['/en/new-well/', 200, 'en/new-well/index.html'],
        ['/en/feed.xml', 200, 'en/feed.xml'],
        ['/sw/nowhere/', 404, 'sw/404.html'],
      ] as const) {
        const answer = await ask(hosted.origin, {
          path,
          headers: { 'Accept-Encoding': 'gzip, deflate, br' },
        });
        expect([answer.status, answer.headers['content-encoding']], path).toEqual([status, undefined]);
        expect(answer.body.equals(readFileSync(`${out}/${file}`)), path).toBe(true);
      }
    } finally {
      await hosted.stop();
    }
  });
}

test('what servers answer is the same', () => {
  const there = servers.filter(({ isHere }) => isHere);
  test.info().skip(there.length === 0, 'no server is here');
  const rows = answered(asked);
  process.stdout.write(printTable(rows));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.servers.size !== there.length)).toEqual([]);
});

async function holdAgainstTable(
  { origin, rules }: Hosted,
  site: TestSite,
  setting: Setting,
  note: (row: Omit<Asked, 'server'>) => void,
): Promise<void> {
  const files = filesBelow(site.out);
  const font = files.find((file) => file.endsWith('.woff2')) ?? '';
  const rows = {
    files: fileRows(files, setting),
    addresses: addressRows(setting, font),
    languages: languageRows(setting),
  };
  for (const [kind, list] of Object.entries(rows)) {
    for (const { question, expected } of list) {
      const answer = await ask(origin, question);
      const found = described(answer, expected, origin, site.out);
      expect(found, JSON.stringify(question)).toEqual({ isBare: false, ...expected });
      if (expected.isBare !== true) {
        for (const { name, value } of rules.headers) {
          expect(answer.headers[name.toLowerCase()], `${name} of ${question.path}`).toBe(value);
        }
      }
      if (kind !== 'files' || question.headers?.['Accept-Encoding'] === 'gzip, deflate, br')
        note({ setting, question, expected });
    }
  }
}

/** What an answer is, as far as it is expected to be something; the rest is left out, but for what must not be. */
function described(answer: Answer, expected: Expected, origin: string, out: string): Expected {
  const { status, headers, body } = answer;
  const { location, vary } = headers;
  return {
    status,
    ...(location !== undefined && { location: location.replace(origin, '') }),
    ...(expected.type !== undefined && { type: headers['content-type'] ?? '' }),
    ...(expected.caching !== undefined && { caching: headers['cache-control'] ?? '' }),
    ...(expected.vary !== undefined && { vary: (vary ?? '').replaceAll(/,\s*/g, ', ') }),
    ...(headers['content-encoding'] !== undefined && { encoding: headers['content-encoding'] }),
    ...(headers['set-cookie'] !== undefined && { cookie: headers['set-cookie'].join('\n') }),
    ...(expected.shows !== undefined && {
      shows: body.equals(readFileSync(path.join(out, expected.shows))) ? expected.shows : 'something else',
    }),
    isBare: expected.isBare ?? false,
  };
}

/** A browser that has a page asks whether it is still the same, and gets it only where it isn't. */
async function holdAgainstTags({ origin }: Hosted, each: string): Promise<void> {
  const tags = new Set<string>();
  for (const encoding of ['br', 'gzip', 'identity']) {
    const asking = (headers: Record<string, string>) =>
      ask(origin, { path: `${each}en/new-well/`, headers: { 'Accept-Encoding': encoding, ...headers } });
    const tag = String((await asking({})).headers.etag);
    expect(tag).toMatch(/^"[^"]+"$/);
    tags.add(tag);
    const same = await asking({ 'If-None-Match': tag });
    expect([same.status, same.headers.etag, same.body.length]).toEqual([304, tag, 0]);
    expect(same.headers.vary).toBe('Accept-Encoding');
    expect(same.headers['cache-control']).toContain('no-cache');
    expect((await asking({ 'If-None-Match': `"other", ${tag}` })).status).toBe(304);
    expect((await asking({ 'If-None-Match': '"other"' })).status).toBe(200);
  }
  // Each compression is an answer of its own.
  expect(tags.size).toBe(3);
}

/** However a way up is written, it ends at the site; which of the two refusals it meets differs. */
async function refusesToLeave({ origin }: Hosted, each: string): Promise<void> {
  const up = ['../', '..%2f', '%2e%2e%2F', '..%5c', '.%2e/', '%252e%252e%252f', '%c0%ae%c0%ae/'];
  for (const path of [...up.map((way) => `${each}en/${way.repeat(12)}etc/passwd`), `${each}en/%00`]) {
    const { status, body } = await ask(origin, { path });
    expect([400, 404], path).toContain(status);
    expect(body.toString()).not.toContain('root:');
  }
}

/** What the project's own command says of the host; the copy lies at another port than the pages say. */
async function verifies({ origin }: Hosted, site: TestSite, each: string): Promise<void> {
  const silent = () => undefined;
  const limits = { timeoutMs: 20_000, totalMs: 60_000 };
  const wanted = { target: origin + each, manifest: site.out, own: false, limits };
  const { findings, isComplete } = await verifyAddress(wanted, silent, silent);
  expect(isComplete).toBe(true);
  expect(findings.map(({ rule }) => rule)).toEqual(['verify/address']);
}
