import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import type { AstroIntegration, HookParameters } from 'astro';

import { pageReport } from '../editorial/reporters/page.ts';
import { hasErrors } from '../reading/finding.ts';
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
        if (command === 'dev') await liveSite.refresh();
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(showFaults(server));
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

/** Interface strings are read when i18next is initialised, so a change in `locales/` starts the server anew. */
function restart(server: DevServer): void {
  server.watcher.emit('change', path.join(projectFolder, 'astro.config.mjs'));
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
    const wantsPage = request.headers.accept?.includes('text/html') === true;
    if (!wantsPage || !hasErrors(findings)) {
      next();
      return;
    }
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageReport(findings, `${server.config.base}@vite/client`));
  };
}
