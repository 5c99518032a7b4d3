import { createRequire } from 'node:module';

import type { Made } from '../../outputs/made.ts';
import type { Output, OutputPath } from '../../outputs/output.ts';
import { outputs } from '../../outputs/outputs.ts';
import { pathsOf as allIn } from '../../outputs/paths-of.ts';
import { handedTo, type Handed } from '../../outputs/reads.ts';
import { frontRoute } from '../../publication/routes.ts';

/** What stands behind the pages, in a build and in the preview. */
interface Behind {
  readonly made: Made;
  /** Tells which files have to be rendered. */
  readonly isWanted: (output: Pick<Output, 'pattern'>, path: OutputPath) => boolean;
  /** The files of outputs that were asked for, by the outputs' names: Astro asks again for each request. */
  readonly paths: Map<string, readonly OutputPath[]>;
}

/** A page or endpoint as Astro is about to render it. */
interface Asked {
  /** As Astro knows it. */
  readonly routePattern: string;
  readonly props: unknown;
  readonly url: URL;
}

let current: Behind | undefined;

/**
 * @param made what pages are made from, from now on
 * @param isWanted tells which files have to be rendered; all of them by default
 */
export function handOver(made: Made, isWanted: Behind['isWanted'] = () => true): void {
  current = { made, isWanted, paths: new Map() };
}

/**
 * @returns all that was handed over
 * @throws where nothing was
 */
export function handed(): Made {
  return behind().made;
}

/**
 * @param output pages or endpoints
 * @returns those of its files that have to be rendered; in the preview the pages of drafts too
 * @throws where nothing was handed over
 */
export function pathsOf<Props>(
  output: Pick<Output<Props>, 'name' | 'pattern' | 'paths' | 'lastPaths'>,
): readonly OutputPath<Props>[] {
  const { made, isWanted, paths } = behind();
  const known = paths.get(output.name) as readonly OutputPath<Props>[] | undefined;
  if (known !== undefined) return known;
  const shown = made.preview?.paths[output.name] as readonly OutputPath<Props>[] | undefined;
  const wanted = (shown ?? allPaths(output, made)).filter((path) => isWanted(output, path));
  paths.set(output.name, wanted);
  return wanted;
}

/** The pages of a language that is only begun, which are in no build, are of another publication. */
function allPaths<Props>(
  output: Pick<Output<Props>, 'paths' | 'lastPaths'>,
  { publication, preview }: Made,
): readonly OutputPath<Props>[] {
  if (preview === undefined) return allIn(output, publication);
  return [
    ...allIn(output, preview.publicationOf('/')),
    ...publication.draftLocales.flatMap((tag) =>
      allIn(output, preview.publicationOf(frontRoute(tag))).filter(({ params }) => params.locale === tag),
    ),
  ];
}

/**
 * @param asked a page or endpoint
 * @returns what it is made from; all that there is for pages of the owner's own
 * @throws where nothing was handed over
 */
export function handedAt({ routePattern, props, url }: Asked): Handed {
  const { made } = behind();
  const { preview } = made;
  const base = made.publication.site.url.pathname;
  const publication = preview?.publicationOf(`/${url.pathname.slice(base.length)}`) ?? made.publication;
  const shown = { ...made, publication };
  const output = outputs.find(({ by, pattern }) => by === 'astro' && astroPattern(pattern) === routePattern);
  return handedTo(shown, output?.reads?.(props, publication));
}

/**
 * Astro knows the pages of status codes, `/404.html`, without their ending.
 * @param pattern where an output's files lie
 * @returns the same, as Astro is told it
 */
export function astroPattern(pattern: string): string {
  return pattern.replace(/\.html$/, '').replace(/(?<=.)\/$/, '');
}

function behind(): Behind {
  if (current === undefined) throw new Error('Nothing was handed over to the pages.');
  return current;
}

/**
 * Looks whether pages will find what is handed over: they ask Node for this module. Astro loads its configuration a
 * second time by its bundler where Node cannot, and hands over in a copy.
 * @throws where this is a copy
 */
export function assertOneInstance(): void {
  const nodes = createRequire(import.meta.url)(import.meta.filename) as { readonly handOver: unknown };
  if (nodes.handOver !== handOver) throw new Error('Node could not load astro.config.mjs by itself.');
}
