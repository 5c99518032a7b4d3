import { createServer } from 'node:net';

import { printable } from '../../read/terminal/printable.ts';
import { say } from '../../read/terminal/terminal.ts';

/** The port that the README names. */
const usualPort = 4321;

/**
 * Chooses the port to serve on, and says so where it is not the one that was asked for.
 * @returns `PORT` or the usual port, or the next free one
 */
export async function choosePort(): Promise<number> {
  const wanted = wantedPort();
  const port = await freePort(wanted);
  if (port !== wanted) say(`Port ${String(wanted)} is taken; this is port ${String(port)}.\n`);
  return port;
}

function wantedPort(): number {
  const { PORT = '' } = process.env;
  if (PORT === '') return usualPort;
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  say(`PORT is no port number: ${printable(PORT)}. Trying ${String(usualPort)}.\n`);
  return usualPort;
}

/** The port, or the next one that is free. */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < 65_536; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${String(wanted)} on is free.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, 'localhost', () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}
