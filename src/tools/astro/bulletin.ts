import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroIntegration, HookParameters } from 'astro';

import { sendNoTelemetry } from '../build/no-telemetry.ts';
import { projectPathProblem } from '../build/project-path.ts';
import type { BuildRun } from '../build/build-run.ts';
import { begin } from '../build/step.ts';
import { toldBy } from '../build/told.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { livePreview, type LivePreview } from '../preview/live-preview.ts';
import { readLiveSite } from '../preview/live-site.ts';
import { readSite, type Site } from '../../publication/site.ts';
import { outputs } from '../../outputs/outputs.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { complain } from '../../read/terminal/terminal.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import { collectOwnCode } from '../../site/policy/collect-own-code.ts';
import { beginAlone, NothingPublished, type AloneOptions } from './alone.ts';
import { countPages } from './count-pages.ts';
import { assertOneInstance, astroPattern, handOver } from './handed.ts';
import { hasOthers } from './other-integrations.ts';
import { renderGraph } from './render-graph.ts';

/** What can be said of a site in `astro.config.mjs`. The commands of npm have options for the same. */
export interface BulletinOptions {
  /** Folder that holds `content/` and `locales/`; Astro's root by default. */
  readonly siteFolder?: string;
  /** The day to build for, such as `2026-12-01`; today by default. What is published later waits. */
  readonly date?: string;
  /** Whether texts with errors are left out, instead of stopping all. */
  readonly holdBack?: boolean;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable?: boolean;
}

type Setup = HookParameters<'astro:config:setup'>;

/**
 * Makes the site with Astro: reads and checks what is published, hands it to the pages, and finishes what Astro has
 * rendered; in the preview it keeps in step with what is written.
 * @param options what is said of the site
 * @returns the integration; it comes before all others
 */
export function bulletin(options: BulletinOptions = {}): AstroIntegration {
  sendNoTelemetry();
  let preview: LivePreview | undefined;
  return {
    name: 'bulletin',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { command, config } = setup;
        injectOutputs(setup);
        const told = toldBy(config.integrations);
        const siteFolder = path.resolve(told.siteFolder ?? options.siteFolder ?? fileURLToPath(config.root));
        if (command === 'preview' || command === 'sync') {
          // They build nothing and refuse nothing.
          const site = readSite(siteFolder, process.env.SITE_URL, () => undefined);
          if (site !== undefined) setup.updateConfig(addressOf(site));
          return;
        }
        assertOneInstance();
        setup.updateConfig({ vite: { plugins: [renderGraph()] } });
        setup.addMiddleware({ entrypoint: new URL('middleware.ts', import.meta.url), order: 'pre' });
        if (command === 'dev')
          setup.addMiddleware({
            entrypoint: new URL('../preview/show-findings.ts', import.meta.url),
            order: 'pre',
          });
        if (command === 'dev') preview = await setUpPreview(setup, siteFolder);
        else await setUpBuild(setup, { ...options, siteFolder });
      },
      'astro:server:setup': ({ server }) => {
        preview?.attach(server);
      },
      'astro:server:start': ({ address }) => {
        preview?.announce(address.port);
      },
    },
  };
}

/** What Astro is told of where a site lies. */
function addressOf({ url }: Site) {
  return { site: url.origin, base: url.pathname };
}

function injectOutputs({ injectRoute }: Setup): void {
  for (const { by, pattern, entry } of outputs)
    if (by === 'astro') injectRoute({ pattern: astroPattern(pattern), entrypoint: entry });
}

/** Astro empties its output folder, so it gets one of its own: the last good site stays until the next is whole. */
async function setUpBuild({ config, updateConfig }: Setup, options: AloneOptions): Promise<void> {
  const run = toldBy(config.integrations).run ?? (await beginAlone(config, options));
  if (hasOthers(config.integrations)) run.renderAll();
  // Whoever set it to something else for other programs shall not get the pages of a preview, nor keep them.
  process.env.NODE_ENV = 'production';
  handOver(run.made, run.isWanted);
  const folder = (name: string) => pathToFileURL(path.join(run.scratch, name, path.sep));
  updateConfig({
    ...addressOf(run.made.publication.site),
    outDir: folder('pages'),
    cacheDir: folder('cache'),
    // Its files are put into the site where nothing is rendered, too.
    publicDir: folder('nothing'),
    vite: { cacheDir: path.join(run.scratch, 'vite'), plugins: [collectOwnCode(run.made.own)] },
    integrations: [lastOf(run)],
  });
}

/** Publishes what Astro has rendered, after all other integrations: what they change in it is published too. */
function lastOf(run: BuildRun): AstroIntegration {
  let pages: Task | undefined;
  const cwd = process.cwd();
  return {
    name: 'bulletin-publish',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const task = (pages = begin('pages', { doing: 'Rendering pages' }));
        setPrerenderer((prerenderer) => countPages(prerenderer, task));
        // What Astro bundles it puts below the working folder, and only from the project are packages found there.
        process.chdir(projectFolder);
      },
      'astro:build:done': async ({ dir }) => {
        process.chdir(cwd);
        pages?.end();
        await run.publish(fileURLToPath(dir));
      },
    },
  };
}

async function setUpPreview({ updateConfig }: Setup, siteFolder: string): Promise<LivePreview> {
  const misplaced = projectPathProblem();
  if (misplaced !== undefined) {
    complain(terminalReport([misplaced]));
    throw new NothingPublished('There is no preview.');
  }
  const site = await readLiveSite(siteFolder);
  updateConfig(addressOf(site.latest().whole.site));
  return livePreview(site, handOver);
}
