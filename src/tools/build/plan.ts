import { archivePage, frontPage } from '../../outputs/front-page/output.ts';
import type { Made, MadeForBuild } from '../../outputs/made.ts';
import { localNotFoundPage } from '../../outputs/not-found/output.ts';
import type { Output, OutputPath } from '../../outputs/output.ts';
import { outputs } from '../../outputs/outputs.ts';
import { pathsOf } from '../../outputs/paths-of.ts';
import { digestOfHanded, handedTo } from '../../outputs/reads.ts';
import { routeOf } from '../../outputs/route-of.ts';
import { savedCopy } from '../../outputs/standalone/saved-copy.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, pageFile, standaloneRoute } from '../../publication/routes.ts';
import { everyLanguage } from '../../site/typefaces/words-of-pages.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { digestOf } from '../../store/digest.ts';
import { keyOf } from '../../store/key-of.ts';

/** A file that Astro renders: a page, a feed, a list. */
export interface PlannedFile {
  readonly output: Output;
  readonly route: string;
  /** Its path in the finished site. */
  readonly file: string;
  /** Where Astro puts it. */
  readonly rendered: string;
  /** Tells all that it is rendered from, and how it is finished. */
  readonly key: string;
  /** Tag of its language; `mul` for several. */
  readonly language: string;
  /** Whether it is none of the news, and has faces of its own. */
  readonly isAside: boolean;
  /** The standalone edition that is made of it; bulletins alone have one. */
  readonly standalone?: PlannedStandalone;
}

/** The standalone edition of a page. */
export interface PlannedStandalone {
  readonly file: string;
  readonly locale: Locale;
  /** @returns what it says of itself */
  readonly note: () => string;
}

/**
 * Lists all that Astro renders, each with the key of what it is made from. Nothing is rendered for it, and no text read.
 * @param made all that was made for pages
 * @param portable whether the site shall work from any folder and from a disk
 * @returns the files
 */
export function planFiles(made: MadeForBuild, portable: boolean): PlannedFile[] {
  const standalones = standalonesOf(made.publication);
  return outputs
    .filter(({ by }) => by === 'astro')
    .flatMap((output) => pathsOf(output, made.publication).map((path) => planned(output, path)));

  function planned(output: Output, path: OutputPath): PlannedFile {
    const route = routeOf(output, path.params);
    const standalone = standalones.get(route);
    return {
      output,
      route,
      file: pageFile(route),
      // Astro puts every page but the one at the root in a folder of its own.
      rendered:
        output.name === localNotFoundPage.name
          ? route.slice(1).replace('.html', '/index.html')
          : pageFile(route),
      key: keyOf(
        [codeDigest(), output.name, route, portable],
        digestOf(path.props),
        digestOfHanded(handed(output, path, made)),
      ),
      language: path.params.locale ?? everyLanguage,
      isAside: standalone === undefined && output.name !== frontPage.name && output.name !== archivePage.name,
      ...(standalone !== undefined && { standalone }),
    };
  }
}

function handed(output: Output, { props }: OutputPath, made: Made) {
  return handedTo(made, output.reads?.(props, made.publication));
}

/** The standalone editions, by the routes of their pages. */
function standalonesOf(publication: Publication): Map<string, PlannedStandalone> {
  return new Map(
    publication.bulletins.flatMap((bulletin) =>
      bulletin.translations.map((translation) => {
        const { locale } = translation;
        const file = standaloneRoute(locale.tag, bulletin.slug).slice(1);
        const note = () => savedCopy({ bulletin, translation }, publication);
        return [bulletinRoute(locale.tag, bulletin.slug), { file, locale, note }] as const;
      }),
    ),
  );
}
