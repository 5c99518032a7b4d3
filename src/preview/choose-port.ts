import { freePort } from './free-port.ts';

/** The port that the README names. */
const usualPort = 4321;

/**
 * Chooses the port to serve on, and says so where it is not the usual one.
 * @returns the usual port (or `PORT`), or the next free one
 */
export async function choosePort(): Promise<number> {
  const wanted = Number(process.env.PORT ?? usualPort);
  const port = await freePort(wanted);
  if (port !== wanted)
    process.stdout.write(`Port ${String(wanted)} is taken; this is port ${String(port)}.\n`);
  return port;
}
