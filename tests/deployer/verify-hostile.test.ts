import { gzipSync } from 'node:zlib';

import { openClient } from '../../src/tools/verify/client.ts';
import { NoAnswer } from '../../src/tools/verify/no-answer.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Answers } from '../support/good-host.ts';
import { verified, writeSmallSite } from '../support/verified.ts';

const type = { 'Content-Type': 'text/html; charset=utf-8' };
const gzip = { ...type, 'Content-Encoding': 'gzip' };

/** Ten million bytes in ten thousand. */
const bomb = gzipSync(Buffer.alloc(1e7));

/** Answers one page, and nothing else, in a way that no honest host would. */
const onPage =
  (answer: (...given: Parameters<Answers>) => unknown): Answers =>
  (at, response, request) => {
    if (at !== '/en/') return false;
    answer(at, response, request);
    return true;
  };

/** Each kind of hostile answer, and what is found of it. */
const answers: Readonly<
  Record<string, { readonly spoil: Answers; readonly found: string; readonly timeoutMs?: number }>
> = {
  'a page without an end': {
    spoil: onPage((_at, response) => {
      response.writeHead(200, type);
      const more = () => {
        while (response.write('x'.repeat(2 ** 16)));
      };
      response.on('drain', more);
      more();
    }),
    found: 'more than 66,088 bytes',
  },
  'a few compressed bytes that stand for very many': {
    spoil: onPage((_at, response) => response.writeHead(200, gzip).end(bomb)),
    found: 'more than 66,088 bytes',
  },
  'a page a letter at a time': {
    spoil: onPage((_at, response) => {
      response.writeHead(200, type);
      const drip = setInterval(() => response.write('x'), 100);
      response.on('close', () => {
        clearInterval(drip);
      });
    }),
    timeoutMs: 1500,
    found: 'no whole answer within 1.5 s',
  },
  'no answer at all': {
    spoil: onPage(() => undefined),
    timeoutMs: 1500,
    found: 'no whole answer within 1.5 s',
  },
  'a redirect that leads around in a circle': {
    spoil: onPage((_at, response) => response.writeHead(302, { Location: '/en/?again' }).end()),
    found: 'more than 3 redirects, the last to http://host/en/?again',
  },
  'a redirect to another host': {
    spoil: onPage((_at, response) =>
      response.writeHead(302, { Location: 'http://169.254.169.254/latest/' }).end(),
    ),
    found: 'a redirect out of the site, to http://169.254.169.254/latest/',
  },
  'a redirect to a file of this machine': {
    spoil: onPage((_at, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end()),
    found: 'a redirect out of the site, to file:///etc/passwd',
  },
  'damaged compression': {
    spoil: onPage((_at, response) => response.writeHead(200, gzip).end('no gzip')),
    found: 'bytes that are no gzip (incorrect header check)',
  },
  'half of a compressed page': {
    spoil: onPage((_at, response) =>
      response.writeHead(200, gzip).end(gzipSync('water'.repeat(100)).subarray(0, 15)),
    ),
    found: 'bytes that are no gzip (unexpected end of file)',
  },
  'a compression that nobody knows': {
    spoil: onPage((_at, response) =>
      response.writeHead(200, { ...type, 'Content-Encoding': 'x-\u009b2J' }).end('x'),
    ),
    found: String.raw`a compression that nobody asked for, "x-\u{9b}2j"`,
  },
  'half a page, then nothing': {
    spoil: onPage((_at, response) => {
      response.writeHead(200, { ...type, 'Content-Length': 1000 }).write('half');
      setTimeout(() => response.destroy(), 50);
    }),
    found: 'a connection that was cut off',
  },
  'something that is no HTTP': {
    spoil: onPage((_at, response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n')),
    found: 'an answer that is not HTTP (Parse Error: Expected HTTP/, RTSP/ or ICE/)',
  },
  'a status that there is not': {
    spoil: onPage((_at, response) =>
      response.socket?.end('HTTP/1.1 999 \u001b[2J\r\nContent-Length: 0\r\n\r\n'),
    ),
    found: 'status 999',
  },
  'headers without an end': {
    spoil: onPage((_at, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      const more = () => {
        while (response.socket?.write(`X-${'x'.repeat(1000)}: y\r\n`) === true);
      };
      response.socket?.on('drain', more);
      more();
    }),
    found: 'an answer that is not HTTP (Parse Error: Header overflow)',
  },
};

for (const [name, { spoil, found, timeoutMs = 20_000 }] of Object.entries(answers)) {
  test(`${name} harms nothing, and is told of`, async () => {
    const { report, ending } = await verified(await writeSmallSite(), spoil, { timeoutMs });
    expect(/^ {2}found: {5}(.*)$/m.exec(report)?.[1]).toBe(found);
    expect(report).toMatch(/^http:\/\/host\/en\/ {2}error {2}verify\/(?:answer|status)\n/);
    expect(report).toMatch(/\n1 error\.\n$/);
    expect(ending).toBe('http://host/ is not as it should be; 4 files looked at.\n');
  });
}

test('a manifest that leads out of the site is refused, as is one without an end', async () => {
  const folder = await writeSmallSite();
  const serving =
    (answer: Answers): Answers =>
    (at, ...rest) =>
      at === '/SHA256SUMS' && answer(at, ...rest);
  const outside = serving((_at, response) => !!response.end(`${'0'.repeat(64)}  ../../etc/passwd\n`));
  expect(await verified(folder, outside, { own: true })).toEqual({
    said: '',
    report: `http://host/SHA256SUMS:1  error  verify/manifest
  The manifest is damaged: what the site should be is not known.
  found:     ${'0'.repeat(64)}  ../../etc/passwd
  expected:  lines of a SHA-256, two spaces and a path, as every build writes them to SHA256SUMS
  to do:     Run npm run build, or name a folder that a build wrote.

1 error.
`,
    ending: 'http://host/ could not be verified to the end.\n',
  });
  const endless = serving((_at, response) => {
    const more = () => {
      while (response.write('x'.repeat(2 ** 20)));
    };
    response.on('drain', more);
    more();
    return true;
  });
  expect((await verified(folder, endless, { own: true })).report).toContain(
    '  found:     more than 33,554,432 bytes\n',
  );
});

test('a host that stops answering, or takes too long for all, is given up', async () => {
  const folder = await writeSmallSite();
  expect(await verified(folder, undefined, { totalMs: 0 })).toMatchObject({
    report: `http://host/  error  verify/gave-up
  Not all was looked at.
  found:     more than 0 minutes
  expected:  a host that answers every question
  to do:     Look at the host, then verify again.

1 error.
`,
    ending: 'http://host/ could not be verified to the end.\n',
  });
  const nobody = new URL('http://127.0.0.1:9/');
  const host = openClient(nobody, { timeoutMs: 1000, totalMs: 60_000 });
  for (let count = 0; count < 12; count += 1)
    expect(await host.ask(nobody, 'identity', 1)).toEqual(new NoAnswer('no host that listens there'));
  await expect(host.ask(nobody, 'identity', 1)).rejects.toThrow('12 questions in a row without an answer');
});
