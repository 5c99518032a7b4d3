import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import type { HostFile } from '../../../src/tools/hosts/host.ts';
import { ask } from './ask.ts';

/** A web server of this machine, to be run on generated files by whoever runs the tests, beside any that runs already. */
export interface Server {
  readonly name: 'nginx' | 'apache' | 'caddy';
  /** Debian's name for its program. */
  readonly program: string;
  /** Whether it is on this machine. */
  readonly isHere: boolean;
  /**
   * @param folder a folder of the server's own, that holds the files that were generated
   * @param siteFolder the folder that holds the site
   * @returns what is written after the program's name
   */
  prepare(folder: string, siteFolder: string): readonly string[];
}

/** A server that runs. */
export interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Runs a server until it is stopped.
 * @param server the server
 * @param files what was generated for it
 * @param folder an empty folder of its own
 * @param siteFolder the folder that holds the site
 * @param origin where it will answer
 * @returns it, once it answers
 * @throws where it does not
 */
export async function run(
  server: Server,
  files: readonly HostFile[],
  folder: string,
  siteFolder: string,
  origin: string,
): Promise<Running> {
  for (const { path: file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const child = spawn(server.program, server.prepare(folder, siteFolder), {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let printed = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const end = Date.now() + 20_000;
  while (!(await answers(origin))) {
    if (Date.now() > end || child.exitCode !== null)
      throw new Error(`${server.name} does not answer:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { origin, stop: () => stopped(child) };
}

/** @returns whether a program is on this machine */
export function isHere(program: string, version: string): boolean {
  return spawnSync(program, [version]).status === 0;
}

/** @returns a port that nothing listens on */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

async function answers(origin: string): Promise<boolean> {
  try {
    await ask(origin, { path: '/' });
    return true;
  } catch {
    return false;
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}
