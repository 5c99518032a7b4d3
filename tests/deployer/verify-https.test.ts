import { writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { createServer } from 'node:https';

import { expect, test } from '../support/fixtures.ts';
import { makeCertificate, type Said } from '../support/certificate.ts';
import { runAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { writeSmallSite } from '../support/verified.ts';

/** What a host is, whether its certificate is vouched for on this machine, and what is found of it. */
const hosts: readonly {
  readonly name: string;
  readonly said?: Said;
  readonly isTrusted?: true;
  readonly found: string;
}[] = [
  {
    name: 'a certificate of its own making',
    said: { name: 'localhost', years: [2020, 2120] },
    found: 'a certificate that the host made itself',
  },
  {
    name: 'a certificate that has run out',
    said: { name: 'localhost', years: [2020, 2021] },
    isTrusted: true,
    found: 'a certificate that has run out',
  },
  {
    name: 'a certificate that does not hold yet',
    said: { name: 'localhost', years: [2110, 2120] },
    isTrusted: true,
    found: 'a certificate that does not hold yet',
  },
  {
    name: 'a certificate of another',
    said: { name: 'news.example', years: [2020, 2120] },
    isTrusted: true,
    found: 'a certificate for another name',
  },
  { name: 'no encryption', found: 'no encryption that browsers understand' },
];

for (const { name, said, isTrusted, found } of hosts) {
  test(`a host with ${name} is told of in plain words`, async () => {
    const certificate = said && makeCertificate(said);
    const server = certificate
      ? createServer(certificate)
      : createPlainServer((socket) =>
          socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
        );
    const port = await listen(server);
    const trusted = path.join(makeScratch(), 'trusted.pem');
    writeFileSync(trusted, certificate?.cert ?? '');
    const target = `https://localhost:${String(port)}/`;
    try {
      const ended = await runAlone(
        'src/tools/verify/main.ts',
        [target, '--manifest', await writeSmallSite()],
        isTrusted ? { environment: { NODE_EXTRA_CA_CERTS: trusted } } : {},
      );
      expect(ended).toEqual({
        status: 2,
        stderr: `${target}  error  verify/answer
  The host gives no answer that a browser could show.
  found:     ${found}
  expected:  the file, whole and in time
  to do:     Look at the host, then verify again.

1 error.
`,
        stdout: `${target} could not be verified to the end.\n`,
      });
    } finally {
      server.close();
    }
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
