import { createServer, type AddressInfo } from 'node:net';

import { expect, test } from '../support/fixtures.ts';
import type { Answers } from '../support/good-host.ts';
import { run } from '../support/run.ts';
import { verified, writeSmallSite } from '../support/verified.ts';
import { connections } from './answers/connections.ts';
import { encodings } from './answers/encodings.ts';
import { statuses } from './answers/statuses.ts';
import { types } from './answers/types.ts';

for (const [name, { answer, verdict, timeoutMs = 20_000 }] of Object.entries({
  ...statuses,
  ...connections,
  ...encodings,
  ...types,
})) {
  test(`a host that answers by ${name} has its verdict`, async () => {
    const spoil: Answers = (at, response, { headers }) => {
      if (at !== '/en/') return false;
      answer(response, headers['accept-encoding']?.toString() ?? '');
      return true;
    };
    const { report, ending } = await verified(await writeSmallSite(), spoil, { timeoutMs });
    const found = [...report.matchAll(/^(\S+) {2}error {2}(\S+)\n.*\n {2}found: {5}(.*)$/gm)].map(
      ([, place, ...rest]) => [place, ...rest],
    );
    expect(found).toEqual(verdict === undefined ? [] : [['http://host/en/', ...verdict]]);
    expect(ending).toContain(
      verdict === undefined ? 'is as it was built, all 4 files' : 'is not as it should be',
    );
  });
}

test('an answer that is not the file is told of with what to do', async () => {
  const hints: Readonly<Record<number, string>> = {
    101: "Look at the host's settings for this address, then verify again.",
    403: 'Let the host show this file to everybody.',
    429: 'Let the host answer more often, or verify again later.',
    500: "Look at the host's log, then verify again.",
  };
  for (const [status, hint] of Object.entries(hints)) {
    const spoil: Answers = (at, response) =>
      at === '/en/' && !!response.socket?.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    expect((await verified(await writeSmallSite(), spoil)).report).toBe(`http://host/en/  error  verify/status
  The host answers by something other than the file.
  found:     status ${status}
  expected:  status 200 with the file that was built
  to do:     ${hint}

1 error.
`);
  }
});

test('a host that turns to another protocol for every address is told of, and the command ends', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const target = `http://127.0.0.1:${String(port)}/`;
  const ended = await run('src/tools/verify/main.ts', [target, '--own']);
  server.close();
  expect(ended).toEqual({
    status: 2,
    stderr: `${target}SHA256SUMS  error  verify/manifest
  There is no manifest here: what the site should be is not known.
  found:     status 101
  expected:  lines of a SHA-256, two spaces and a path, as every build writes them to SHA256SUMS
  to do:     Run npm run build, or name a folder that a build wrote.

1 error.
`,
    stdout: `${target} could not be verified to the end.\n`,
  });
});
