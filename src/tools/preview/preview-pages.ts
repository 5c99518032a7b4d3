import { bulletinPage } from '../../outputs/bulletin-page/output.ts';
import { element } from '../../text/element.ts';
import type { Made, Preview } from '../../outputs/made.ts';
import { href } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import type { Why } from '../../publication/readiness.ts';
import { releasedOf } from '../../publication/released.ts';
import { bulletinRoute, frontRoute } from '../../publication/routes.ts';
import type { Translation } from '../../publication/translation.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { cached } from '../../store/caches.ts';
import { bandsHtml } from './bands.ts';
import { isAbout, pageAt } from './findings-of-pages.ts';
import { placeFindings } from './place-findings.ts';
import type { ShownTexts, TextPlace } from './shown-texts.ts';

/**
 * Makes the pages of a preview when they are asked for: each as a build would make it, the text with what was found in
 * it. Pages of texts that do not go out are there too, and no other page lists them.
 * @param shown all texts
 * @param findings all that was found
 * @param pictures those that could be made
 * @returns the pages
 */
export function previewPages(
  { places, settled, textAt }: ShownTexts,
  findings: readonly Finding[],
  pictures: Made['pictures'],
): Preview {
  const released = releasedOf(settled);
  const begunIn = cached((tag: string) => releasedWith(settled, tag));
  const whyOf = new Map(settled.waiting.map(({ file, why }) => [file, why]));
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const byPage = new Map(places.map((place) => [pageOf(place), place]));
  const slugs = new Set(places.map(({ bulletin: { slug } }) => slug));
  const hasPage = (slug: string, locale?: string) =>
    locale === undefined ? slugs.has(slug) : byPage.has(`${slug}/${locale}`);
  const placed = cached((place: TextPlace) => {
    const own = byFile.get(place.file) ?? [];
    const { translation, pieces } = textAt(place);
    const found = placeFindings(pieces, own);
    const blocks = pieces.length === 0 ? translation.blocks : found.blocks;
    const inPlace = own.filter((finding) => !found.others.includes(finding));
    return { ...found, translation, inPlace, blocks: withoutLostPictures(blocks, pictures) };
  });

  return {
    paths: {
      [bulletinPage.name]: places.map((place) => ({
        params: { locale: place.locale.tag, slug: place.bulletin.slug },
        get props() {
          const { translation, blocks } = placed(place);
          const { locale, bulletin } = place;
          return { locale, bulletin: workOf(bulletin, translation), translation: { ...translation, blocks } };
        },
      })),
    },
    publicationOf: (route) => {
      const { locale = '' } = pageAt(route);
      return settled.draftLocales.includes(locale) ? begunIn(locale) : released;
    },
    withFindings: (route, html, problems = []) => {
      const page = pageAt(route);
      const place = byPage.get(`${page.slug ?? ''}/${page.locale ?? ''}`);
      const own = place && placed(place);
      const about = findings.filter(
        (finding) => finding.file !== place?.file && isAbout(finding, page, hasPage),
      );
      const isOfWork = ({ file }: Finding) =>
        place !== undefined && file.startsWith(`${place.bulletin.folder}/`);
      const bands = bandsHtml({
        why: whyOf.get(place?.file ?? ''),
        own: [...problems, ...(own?.others ?? []), ...about.filter(isOfWork)],
        placed: own?.inPlace ?? [],
        places: own?.places ?? [],
        common: about.filter((finding) => !isOfWork(finding)),
        waiting: route === frontRoute(page.locale ?? '') ? waitingIn(page.locale ?? '') : [],
      });
      return insert(bands, html);
    },
    saysOf: (route) => {
      const page = pageAt(route);
      const own = byPage.get(`${page.slug ?? ''}/${page.locale ?? ''}`)?.file ?? '';
      const isShown = (finding: Finding) => finding.file === own || isAbout(finding, page, hasPage);
      return JSON.stringify([whyOf.get(own), findings.filter(isShown)]);
    },
  };

  /** A text's work, in the languages to which its page will lead. */
  function workOf(bulletin: TextPlace['bulletin'], own: Translation): TextPlace['bulletin'] {
    const isSame = ({ folder }: TextPlace['bulletin']) => folder === bulletin.folder;
    const out =
      [...released.bulletins, ...released.pages, ...released.withdrawn].find(isSame)?.translations ?? [];
    const waiting = [...settled.bulletins, ...settled.pages].find(isSame)?.translations ?? [];
    const isHeldBack = ({ file }: Translation) => ['state', 'language'].includes(whyOf.get(file)?.kind ?? '');
    const others = out.length > 0 ? out : waiting.filter((each) => !isHeldBack(each));
    const translations = settled.locales.flatMap((each) =>
      each === own.locale ? [own] : others.filter(({ locale }) => locale === each),
    );
    return withTranslations(bulletin, translations);
  }

  function waitingIn(tag: string) {
    return places.flatMap(({ file, locale, bulletin: { slug } }) => {
      const why: Why | undefined = whyOf.get(file);
      if (why === undefined || locale.tag !== tag) return [];
      return [{ href: href(settled.site.url, bulletinRoute(tag, slug)), slug, why }];
    });
  }
}

function pageOf({ bulletin, locale }: TextPlace): string {
  return `${bulletin.slug}/${locale.tag}`;
}

/**
 * @param made what pages were made from last
 * @param findings what keeps them from being made anew
 * @returns the same pages, each below the findings
 */
export function underFindings(made: Made, findings: readonly Finding[]): Made {
  const bands = bandsHtml({ own: [], placed: [], places: [], common: findings, waiting: [] });
  const withFindings = (_route: string, html: string) => insert(bands, html);
  return made.preview === undefined ? made : { ...made, preview: { ...made.preview, withFindings } };
}

function insert(bands: string, html: string): string {
  return html.replace(/<body[^>]*>/, (body) => body + bands);
}

/** What goes out, and a language that is only begun, as its pages will be. */
function releasedWith(settled: Publication, tag: string): Publication {
  return releasedOf({
    ...settled,
    draftLocales: settled.draftLocales.filter((each) => each !== tag),
    waiting: settled.waiting.filter(({ locale, why }) => locale !== tag || why.kind !== 'language'),
  });
}

/**
 * @param blocks a text's blocks
 * @param pictures those that could be made
 * @returns the blocks, with its words for each picture that could not
 */
export function withoutLostPictures(
  blocks: Translation['blocks'],
  pictures: Made['pictures'],
): Translation['blocks'] {
  return blocks.map((block) =>
    block.kind === 'picture' && !pictures.has(block.file)
      ? { kind: 'words', nodes: [element('p', {}, `[${block.alt}]`)] }
      : block,
  );
}
