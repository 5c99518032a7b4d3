import { readdirSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';

import type { AstroIntegration, HookParameters } from 'astro';

import { pageReport } from '../editorial/reporters/page.ts';
import { hasErrors } from '../reading/finding.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { guardServer } from './guard-server.ts';
import { liveSite } from './live-site.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { refuseMalformed } from './refuse-malformed.ts';
import { serveMade } from './serve-made.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds to wait after a change: editors save a file in several strokes. */
const settling = 80;

/**
 * Keeps `npm run dev` in step with what is written: a changed text shows at once, a fault shows in place of the
 * page and in the terminal and goes when it is mended.
 * @returns the integration; it does nothing in a build
 */
export function livePreview(): AstroIntegration {
  // Astro takes the base off by itself: what Vite is told is always "/".
  let base = '/';
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'dev') return;
        base = config.base;
        restarts.reading = restarts.wanted;
        await liveSite.refresh();
      },
      'astro:server:setup': ({ server }) => {
        restarts.served = restarts.reading;
        guard(server, base);
        server.middlewares.use(serveMade(base));
        server.middlewares.use(showFaults(server));
        watch(server);
      },
    },
  };
}

function guard({ httpServer }: DevServer, base: string): void {
  const malformed = refuseMalformed(base);
  const foreign = refuseForeign(base, readdirSync(projectFolder));
  // Vite's type allows for HTTP/2, which Astro never asks for.
  guardServer(httpServer as Server, (request) => malformed(request) ?? foreign(request));
}

function watch(server: DevServer): void {
  const folders = ['content', 'locales'].map((name) => path.join(liveSite.folder(), name));
  const [, locales = ''] = folders;
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(folders);
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (file.startsWith(locales + path.sep)) restart(server);
      else
        void liveSite.refresh().then(() => {
          reload(server);
        });
    }, settling);
  });
}

/** Changes of the languages: how many there were, how many the server being started has read, and this one. */
const restarts = { wanted: 0, reading: 0, served: 0 };

/** Milliseconds between attempts: Astro drops a restart that is asked for during another. */
const patience = 500;

/** Interface strings are read when i18next is initialised, so a change in `locales/` starts the server anew. */
function restart(server: DevServer): void {
  restarts.wanted += 1;
  const attempt = () => {
    if (restarts.served >= restarts.wanted) return;
    server.watcher.emit('change', path.join(projectFolder, 'astro.config.mjs'));
    setTimeout(attempt, patience).unref();
  };
  attempt();
}

/** Tells Astro that its list of pages is old, as its own content layer does, and browsers to load anew. */
function reload(server: DevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send('astro:content-changed', {});
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

function showFaults(server: DevServer) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const findings = liveSite.findings();
    if (!isPage(request.url ?? '/') || !hasErrors(findings)) {
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
