import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { nginx } from './nginx.ts';

/** Every host that files are written for, in the order of their names. */
export const hosts: readonly Host[] = [apache, caddy, nginx];

/**
 * @param name what a host is called by
 * @returns the host
 * @throws where there is none of that name
 */
export function knownHost(name: string): Host {
  const host = hosts.find((candidate) => candidate.name === name);
  if (host === undefined) throw new Error(`There is no host "${name}".`);
  return host;
}
