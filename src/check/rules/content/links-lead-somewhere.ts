import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { destinationOf, type Destination } from '../../../outputs/destination.ts';
import type { Publication, Work } from '../../../publication/model.ts';
import type { Published } from '../../../publication/published.ts';
import { bulletinRoute } from '../../../publication/routes.ts';
import { worksOf } from '../../../publication/work.ts';
import type { Finding } from '../../../read/findings/finding.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import { cached } from '../../../store/caches.ts';
import { rule, type RemarkId } from '../../rule.ts';

const ids = {
  'content/broken-link': { severity: 'error', page: 'links', title: 'A link to what is not there' },
  'content/link-language': {
    severity: 'warning',
    page: 'links',
    title: 'A link to a page in another language',
  },
  'structure/link-heading': {
    severity: 'either',
    page: 'links',
    title: 'A link to a heading that the text does not have',
    whenStale: 'warning',
  },
} as const satisfies FindingIds;

/** A link from a text to a page of this site, or to a heading in a text, finds what it leads to. */
export const linksLeadSomewhere = rule({
  ids,
  compares: 'publication',
  *run(publication) {
    // Many links may miss the headings of the same text.
    const expected = cached(headingsOf);
    const unreadable = unreadableRoutes(publication);
    for (const work of worksOf(publication)) {
      for (const translation of work.translations) {
        for (const link of translation.links) {
          const from = { bulletin: work, translation };
          const destination = destinationOf(link, from, publication);
          if (isMissedForNow(link.href, translation.locale.tag, destination, unreadable)) continue;
          const said =
            notYetThere(link.href, destination, publication) ??
            problemOf(destination, from, publication, expected);
          if (said !== undefined)
            yield { ...said, file: translation.file, line: link.line, found: link.href };
        }
      }
    }
  },
});

/** Routes of texts that cannot be read, of which it is said what is wrong with them. */
function unreadableRoutes(publication: Publication): Set<string> {
  const { workFolders, withdrawn, waiting } = publication;
  const read = [...worksOf(publication), ...withdrawn].flatMap(({ translations }) => translations);
  const known = new Set([...read, ...waiting].map(({ file }) => file));
  return new Set(
    workFolders.flatMap(({ name, texts }) =>
      texts.filter(({ file }) => !known.has(file)).map(({ locale }) => bulletinRoute(locale, name)),
    ),
  );
}

/** Whether a link misses its page, or the one in its own language, only until that text can be read. */
function isMissedForNow(
  href: string,
  locale: string,
  { problem }: Destination,
  unreadable: ReadonlySet<string>,
): boolean {
  if (problem !== 'page' && problem !== 'language') return false;
  const [written = ''] = href.split('#');
  return [written, bulletinRoute(locale, written.split('/')[2] ?? '')].some((route) => unreadable.has(route));
}

type Said = RemarkId<typeof ids> & Pick<Finding, 'message' | 'expected' | 'hint'>;

/** The page of a text that does not go out yet would be missed like any other. */
function notYetThere(href: string, { problem }: Destination, { waiting }: Publication): Said | undefined {
  if (problem !== 'page') return undefined;
  const [route = ''] = href.split('#');
  const why = waiting.find(({ slug, locale }) => bulletinRoute(locale, slug) === route)?.why;
  if (why === undefined) return undefined;
  const day = why.kind === 'day' ? ` before ${why.until}` : ' yet';
  return {
    rule: 'content/broken-link',
    message: `This link leads to a text that is not published${day}.`,
    expected: 'a page that is there when this one is',
    hint: 'Delete the link until that text is published, or let this one wait for it.',
  };
}

function problemOf(
  { problem, text, isOfSource }: Destination,
  { bulletin, translation }: Published<Work>,
  { locales }: Publication,
  expected: typeof headingsOf,
): Said | undefined {
  const { sourceLocale } = bulletin;
  const nameOf = (tag: string) => locales.find((locale) => locale.tag === tag)?.name ?? tag;
  switch (problem) {
    case undefined:
      return undefined;
    case 'language':
      return {
        rule: 'content/link-language',
        message: `The page that this link leads to is not there in ${translation.locale.name}: readers get it in ${nameOf(sourceLocale)}.`,
        expected: 'words that say so',
        hint: `Tell readers so, and mark the words: [<span lang="${sourceLocale}">…</span>](…); or delete the link.`,
      };
    case 'page':
      return {
        rule: 'content/broken-link',
        message: 'This link leads to a page that is not on this site.',
        expected: 'a page such as /language/bulletin/, with the slash at the end',
        hint: 'Correct the address, or delete the link.',
      };
    case 'heading':
      return {
        ...(translation.locale.tag === sourceLocale
          ? { rule: 'content/broken-link' }
          : // The source text's headings may have changed since.
            { rule: 'structure/link-heading', severity: isOfSource ? 'warning' : 'error' }),
        message: isOfSource
          ? 'This link names a heading of the source text, which has others than this text.'
          : 'This link leads to a heading that is not in the text.',
        expected: expected(text),
        hint: isOfSource
          ? 'Write the same headings as in the source text, or name one of this text.'
          : 'Correct the address, or delete the link.',
      };
  }
}

function headingsOf(text: Published<Work> | undefined): string {
  const ids = text?.translation.headingIds ?? [];
  return ids.length > 0 ? oneOf(ids.map((id) => `#${id}`)) : 'a heading in this text';
}
