import { readdirSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';

import type { HookParameters } from 'astro';

import type { Made } from '../../outputs/made.ts';
import { pageReport } from '../../check/reporters/page.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { say } from '../../read/terminal/terminal.ts';
import { localAddresses } from './addresses.ts';
import { guardServer } from './guard-server.ts';
import type { LiveSite } from './live-site.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { serveMade } from './serve-made.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds to wait after a change: editors save a file in several strokes. */
const settling = 80;

/** Keeps `npm run dev` in step with what is written. */
export interface LivePreview {
  /** Has the server refuse what is hostile, show what a build would write beside the pages, and watch what is written. */
  attach(server: DevServer): void;
  /** Says in the terminal where the preview can be seen. */
  announce(port: number): void;
}

/**
 * A changed text shows at once; a problem shows in its page and in the terminal, and goes when it is mended.
 * @param site the site that is shown
 * @param handOver takes what pages are made from, at once and after each change
 * @returns the preview
 */
export function livePreview(site: LiveSite, handOver: (made: Made) => void): LivePreview {
  const { pathname: base } = site.latest().whole.site.url;
  const hand = () => {
    const { made } = site.latest();
    if (made !== undefined) handOver(made);
  };
  hand();
  return {
    attach(server) {
      guard(server, base);
      server.middlewares.use(serveMade(site, base));
      server.middlewares.use(showProblems(site, server));
      watch(site.folder, server, async () => {
        await site.refresh();
        hand();
        reload(server);
      });
    },
    announce(port) {
      const addresses = localAddresses(site.latest().whole, port);
      say(`The live preview is on, drafts included. Stop it with Ctrl+C.\n${addresses}`);
    },
  };
}

function guard({ httpServer }: DevServer, base: string): void {
  const malformed = refuseMalformed(base);
  const foreign = refuseForeign(base, readdirSync(projectFolder));
  // Vite's type allows for HTTP/2, which Astro never asks for.
  guardServer(httpServer as Server, (request) => malformed(request) ?? foreign(request));
}

function watch(siteFolder: string, { watcher }: DevServer, changed: () => Promise<void>): void {
  const folders = ['content', 'locales'].map((name) => path.join(siteFolder, name));
  let waiting: NodeJS.Timeout | undefined;
  watcher.add(folders);
  watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void changed(), settling);
  });
}

/** Tells Astro that its list of pages is old, as its own content layer does, and browsers to load anew. */
function reload(server: DevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** Where not one page can be made, what was found stands in its place. */
function showProblems(site: LiveSite, server: DevServer) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { findings, made } = site.latest();
    if (!isPage(request.url ?? '/') || made !== undefined) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageReport(findings, `${server.config.base}@vite/client`));
  };
}

/** A page's address has no file's ending but `.html`, and is none of the preview's own. */
function isPage(url: string): boolean {
  const { pathname } = new URL(url, 'http://localhost');
  return !pathname.includes('/@') && /^(?:[^.]*|.*\.html)$/.test(pathname);
}
