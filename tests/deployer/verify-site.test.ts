import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { addManifest } from '../support/add-manifest.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Answers } from '../support/good-host.ts';
import { run } from '../support/run.ts';
import { page, verified, writeSmallSite } from '../support/verified.ts';

const type = 'text/html; charset=utf-8';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Each way to serve a site wrong, and the whole report of it. */
const problems: Readonly<Record<string, { readonly spoil: Answers; readonly report: string }>> = {
  'a missing page': {
    spoil: (at, response) => at === '/en/' && !!response.writeHead(404).end('gone'),
    report: `http://host/en/  error  verify/missing
  A file of the site is missing.
  found:     status 404
  expected:  the file that was built
  to do:     Copy the whole folder to the host again.

1 error.
`,
  },
  'another page': {
    spoil: (at, response) =>
      at === '/en/' && !!response.writeHead(200, { 'Content-Type': type }).end(page('Old')),
    report: `http://host/en/  error  verify/changed
  This is not as it was built.
  found:     SHA-256 ${sha256(page('Old'))}
  expected:  SHA-256 ${sha256(page('En'))}
  to do:     Copy the whole folder to the host again.

1 error.
`,
  },
  'an old precompressed file beside a new page': {
    spoil: (at, response, { headers }) =>
      at === '/en/' &&
      headers['accept-encoding'] === 'br' &&
      !!response
        .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' })
        .end(brotliCompressSync(page('Old'))),
    report: `http://host/en/  error  verify/changed
  This is not as it was built.
  found:     SHA-256 ${sha256(page('Old'))} (with Accept-Encoding: br)
  expected:  SHA-256 ${sha256(page('En'))}
  to do:     Copy the whole folder to the host again.

1 error.
`,
  },
  'a page without the encoding of its letters': {
    spoil: (at, response) =>
      at === '/en/' && !!response.writeHead(200, { 'Content-Type': 'text/html' }).end(page('En')),
    report: `http://host/en/  error  verify/type
  The host says that this is something other than it is.
  found:     Content-Type: text/html
  expected:  Content-Type: text/html; charset=utf-8
  to do:     Tell the host the type of files with this ending.

1 error.
`,
  },
  'a compressed page to browsers that cannot read it': {
    spoil: (at, response) =>
      at === '/en/' &&
      !!response
        .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' })
        .end(brotliCompressSync(page('En'))),
    report: `http://host/en/  error  verify/encoding
  The host sends a compressed text to browsers that cannot read it.
  found:     Content-Encoding: br
  expected:  no Content-Encoding
  to do:     Let the host look at Accept-Encoding before it sends a precompressed file.

1 error.
`,
  },
  'the front page for what does not exist': {
    spoil: (at, response) =>
      at.includes('/no-such-page-') && !!response.writeHead(200, { 'Content-Type': type }).end(page('All')),
    report: ['', 'en/']
      .map(
        (folder) => `http://host/${folder}no-such-page-*/  error  verify/not-found
  An address that does not exist is not answered by the page for that.
  found:     status 200, another page
  expected:  status 404 with 404.html, as text/html; charset=utf-8
  to do:     Make 404.html the host's page for what it does not find, with status 404.
`,
      )
      .sort()
      .join('\n')
      .concat('\n2 errors.\n'),
  },
  'nothing at an address without its last slash': {
    spoil: (at, response) => at === '/en' && !!response.writeHead(404).end(),
    report: `http://host/en  error  verify/slash
  An address without its last slash does not lead to the page.
  found:     status 404
  expected:  a redirect to http://host/en/
  to do:     Let the host redirect the address of a folder to the one that ends in a slash.

1 error.
`,
  },
  'an inner address to who leaves out the last slash': {
    spoil: (at, response) =>
      at === '/en' && !!response.writeHead(301, { Location: 'http://inner.example:8080/en/' }).end(),
    report: `http://host/en  error  verify/slash
  An address without its last slash does not lead to the page.
  found:     a redirect to http://inner.example:8080/en/
  expected:  a redirect to http://host/en/
  to do:     Let the host redirect the address of a folder to the one that ends in a slash.

1 error.
`,
  },
  'files without what keeps browsers safe, nor compressed': {
    spoil: (_at, response, request) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      delete request.headers['accept-encoding'];
      return false;
    },
    report: `http://host/  warning  verify/br
  Texts are sent larger than they need be to browsers that take Brotli.
  found:     nothing of the kind, at http://host/ and 2 others
  expected:  Content-Encoding: br
  to do:     Let the host compress texts, or send the precompressed files that npm run host puts beside them.

http://host/  warning  verify/framing
  Any other site can show these pages inside its own.
  found:     nothing of the kind, at http://host/ and 2 others
  expected:  Content-Security-Policy: frame-ancestors 'none', or X-Frame-Options: DENY
  to do:     Let the host send one of these headers with every page.

http://host/  warning  verify/gzip
  Texts are sent larger than they need be to browsers that take gzip.
  found:     nothing of the kind, at http://host/ and 2 others
  expected:  Content-Encoding: gzip
  to do:     Let the host compress texts, or send the precompressed files that npm run host puts beside them.

http://host/  warning  verify/nosniff
  Browsers may take a file for something other than it is.
  found:     nothing of the kind, at http://host/ and 3 others
  expected:  X-Content-Type-Options: nosniff
  to do:     Let the host send this header with every file.

4 warnings.
`,
  },
  'compressed texts without a word to caches': {
    spoil: (_at, response) => {
      response.removeHeader('Vary');
      return false;
    },
    report: `http://host/  warning  verify/vary
  A cache may hand a compressed text to browsers that cannot read it.
  found:     nothing of the kind, at http://host/ and 2 others
  expected:  Vary: Accept-Encoding
  to do:     Let the host send this header with every file that it compresses.

1 warning.
`,
  },
  'a page by another address': {
    spoil: (at, response) => at === '/en/' && !!response.writeHead(308, { Location: '/en/index.html' }).end(),
    report: `http://host/  warning  verify/redirect
  An address that pages link to leads on to another, which costs every reader a journey.
  found:     a redirect to http://host/en/index.html, at http://host/en/
  expected:  the file at its own address
  to do:     Turn off what rewrites addresses at the host.

1 warning.
`,
  },
};

test('a site that is served as it was built is told so', async () => {
  const folder = await writeSmallSite();
  expect(await verified(folder)).toEqual({
    said: `Comparing http://host/ with the build in ${folder}.\n`,
    report: '',
    ending: 'http://host/ is as it was built, all 4 files.\n',
  });
  expect(await verified(folder, undefined, { own: true })).toEqual({
    said: 'Comparing http://host/ with its own manifest, which shows damage but not another version.\n',
    report: '',
    ending: 'http://host/ is as it was built, all 3 files.\n',
  });
});

for (const [name, { spoil, report }] of Object.entries(problems)) {
  test(`a host that sends ${name} is told of in plain words`, async () => {
    const found = await verified(await writeSmallSite(), spoil);
    expect(found.report.replaceAll(/no-such-page-[0-9a-f]{12}/g, 'no-such-page-*')).toBe(report);
    expect(found.ending).toMatch(
      report.includes('error')
        ? /^http:\/\/host\/ is not as it should be; 4 files looked at\.\n$/
        : /^http:\/\/host\/ is as it was built, all 4 files, apart from what is said above\.\n$/,
    );
  });
}

test('a host is asked for compressed texts whatever was built', async () => {
  const folder = await writeSmallSite(false);
  // So small that hosts which compress by themselves leave them as they are.
  expect((await verified(folder)).report).toBe('');
  const { spoil } = problems['an old precompressed file beside a new page'] ?? {};
  expect((await verified(folder, spoil)).report).toContain(
    `  found:     SHA-256 ${sha256(page('Old'))} (with Accept-Encoding: br)\n`,
  );
  writeFileSync(path.join(folder, 'index.html'), page('All').repeat(4));
  addManifest(folder);
  expect((await verified(folder)).report).toMatch(
    /^http:\/\/host\/ {2}warning {2}verify\/br\n[^]*at http:\/\/host\/\n[^]*verify\/gzip\n[^]*\n2 warnings\.\n$/,
  );
});

test('a site with the placeholder address, or that of another, is told of', async () => {
  const folder = await writeSmallSite();
  const canonical = (url: string) => {
    writeFileSync(path.join(folder, 'index.html'), `<!doctype html><link rel="canonical" href="${url}">`);
    addManifest(folder);
  };
  canonical('https://bulletin.example/');
  expect((await verified(folder)).report).toContain(`http://host/  error  verify/placeholder
  Follow codes, feeds and canonical links carry the placeholder address: they lead nowhere.
  found:     https://bulletin.example/ in index.html
`);
  canonical('https://news.example/');
  expect((await verified(folder)).report).toContain(`http://host/  warning  verify/address
  The pages say that they lie at another address: follow codes and feeds lead there.
  found:     https://news.example/, at http://host/
`);
});

test('an address that is none, or that nobody serves, cannot be verified', async () => {
  const folder = await writeSmallSite();
  const query = await run('src/tools/verify/main.ts', ['https://news.example/?page=1', '--manifest', folder]);
  expect(query.stderr).toContain('The address of the site holds a query, so no page could lie below it.');
  expect(query.status).toBe(2);
  const nobody = await run('src/tools/verify/main.ts', ['http://127.0.0.1:9/', '--manifest', folder]);
  expect(nobody.stderr).toBe(`http://127.0.0.1:9/  error  verify/answer
  The host gives no answer that a browser could show.
  found:     no host that listens there
  expected:  the file, whole and in time
  to do:     Look at the host, then verify again.

1 error.
`);
  expect(nobody.stdout).toBe('http://127.0.0.1:9/ could not be verified to the end.\n');
  expect(nobody.status).toBe(2);
});
