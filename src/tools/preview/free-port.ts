import { createServer } from 'node:net';

/**
 * Finds a port to serve on.
 * @param wanted the port to try first
 * @returns it, or the next one that is free
 */
export async function freePort(wanted: number): Promise<number> {
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
