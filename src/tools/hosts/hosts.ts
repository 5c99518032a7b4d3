import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { cloudflare } from './cloudflare.ts';
import { github } from './github.ts';
import type { Host } from './host.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/** Every host that files are written for. */
export const hosts: readonly Host[] = [nginx, apache, caddy, netlify, cloudflare, github];
