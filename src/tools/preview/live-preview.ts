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
import { requestPath } from './request-path.ts';
import { serveMade } from './serve-made.ts';
import { shownPages } from './shown-pages.ts';
import { tellFindings } from './tell-findings.ts';

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
  const pages = shownPages();
  let open = 0;
  const isBusy = () => open > 0;
  const tell = tellFindings(base);
  const hand = () => {
    const { made } = site.latest();
    if (made !== undefined) handOver(pages.noted(made));
  };
  /** Shows what is known by now in the pages that say something else, and says it in the terminal. */
  const checkBehind = async (server: DevServer) => {
    const found = await site.check(isBusy, () => {
      hand();
      forgetPaths(server);
      for (const route of pages.outdated(site.latest().made?.preview)) reload(server, route);
    });
    if (found !== undefined) tell(found, site.latest().whole.site.url.pathname);
  };
  hand();
  // What cannot be read is known at once.
  if (site.latest().findings.length > 0) tell(site.latest().findings, base);
  return {
    attach(server) {
      guard(server, base);
      server.middlewares.use((_, response, next) => {
        open += 1;
        response.once('close', () => (open -= 1));
        next();
      });
      server.middlewares.use(serveMade(site, base));
      server.middlewares.use(showProblems(site, server));
      server.middlewares.use(
        prepareFirst(site, base, () => {
          hand();
          forgetPaths(server);
        }),
      );
      watch(site.folder, server, async (files) => {
        await site.refresh(files);
        hand();
        forgetPaths(server);
        reload(server);
        void checkBehind(server);
      });
      void checkBehind(server);
    },
    announce(port) {
      const addresses = localAddresses(site.latest().whole, port);
      say(`The live preview is on, drafts included. Stop it with Ctrl+C.\n${addresses}`);
    },
  };
}

/** Has at hand what is asked for, before Astro looks for it. */
function prepareFirst(site: LiveSite, base: string, changed: () => void) {
  return (request: IncomingMessage, _: ServerResponse, next: (error?: unknown) => void) => {
    const { originalUrl = '' } = request as IncomingMessage & { originalUrl?: string };
    const before = site.latest();
    void site.prepare(requestPath(originalUrl, base) ?? '').then(() => {
      if (site.latest() !== before) changed();
      next();
    }, next);
  };
}

function guard({ httpServer }: DevServer, base: string): void {
  const malformed = refuseMalformed(base);
  const foreign = refuseForeign(base, readdirSync(projectFolder));
  // Vite's type allows for HTTP/2, which Astro never asks for.
  guardServer(httpServer as Server, (request) => malformed(request) ?? foreign(request));
}

function watch(
  siteFolder: string,
  { watcher }: DevServer,
  changed: (files: readonly string[]) => Promise<void>,
): void {
  const folders = ['content', 'locales'].map((name) => path.join(siteFolder, name));
  const files = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.add(folders);
  watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
    files.add(path.relative(siteFolder, file).replaceAll(path.sep, '/'));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const now = [...files];
      files.clear();
      last = last.then(() => changed(now));
    }, settling);
  });
}

/** Tells Astro that its list of pages is old, as its own content layer does. */
function forgetPaths(server: DevServer): void {
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
}

/** Has browsers load a page anew, or every one. */
function reload({ environments }: DevServer, route?: string): void {
  const page = route?.endsWith('/') === true ? `${route}index.html` : route;
  environments.client.hot.send({ type: 'full-reload', ...(page !== undefined && { path: page }) });
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
