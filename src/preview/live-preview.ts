import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import type { AstroIntegration, HookParameters } from 'astro';

import { pageReport } from '../editorial/reporters/page.ts';
import { currentFonts } from '../fonts/fonts.ts';
import { hasErrors } from '../reading/finding.ts';
import { pictureCache } from '../pictures/make-picture.ts';
import { pictureRoute } from '../publication/routes.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { liveSite } from './live-site.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds to wait after a change: editors save a file in several strokes. */
const settling = 80;

/**
 * Keeps `npm run dev` in step with what is written: a changed text shows at once, a fault shows in place of the
 * page and in the terminal and goes when it is mended.
 * @returns the integration; it does nothing in a build
 */
export function livePreview(): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'dev') return;
        restarts.reading = restarts.wanted;
        await liveSite.refresh();
      },
      'astro:server:setup': ({ server }) => {
        restarts.served = restarts.reading;
        server.middlewares.use(serveFonts(server));
        server.middlewares.use(showFaults(server));
        server.middlewares.use(showPictures(server));
        watch(server);
      },
    },
  };
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

/** A build writes the cut fonts beside the pages; here they are served from memory. */
function serveFonts(server: DevServer) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { base } = server.config;
    const fonts = hasErrors(liveSite.findings()) ? [] : [...currentFonts.take().values()].flat();
    const font = fonts.find(({ route }) => wholeAddress(request) === base + route.slice(1));
    if (font === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'font/woff2');
    response.end(font.bytes);
  };
}

/** A page's address has no file's ending but `.html`, and is none of the preview's own. */
function isPage(url: string): boolean {
  const { pathname } = new URL(url, 'http://localhost');
  return !pathname.includes('/@') && /^(?:[^.]*|.*\.html)$/.test(pathname);
}

/** A build copies the pictures that were made; here they are shown from where they are kept. */
function showPictures(server: DevServer) {
  const begin = server.config.base.replace(/\/$/, '') + pictureRoute('');
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const address = wholeAddress(request);
    const name = address.startsWith(begin) ? address.slice(begin.length) : '';
    const file = path.join(pictureCache, path.basename(name));
    if (name === '' || !existsSync(file)) {
      next();
      return;
    }
    response.setHeader('Content-Type', 'image/webp');
    createReadStream(file).pipe(response);
  };
}

/** A server with a base hands on addresses without it, and keeps the whole one aside. */
function wholeAddress(request: IncomingMessage): string {
  const { originalUrl = '' } = request as IncomingMessage & { originalUrl?: string };
  return originalUrl;
}
