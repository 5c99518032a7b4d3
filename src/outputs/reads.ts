import { noGlossary } from '../publication/glossary.ts';
import type { Locale } from '../publication/locale.ts';
import type { Publication, Work } from '../publication/model.ts';
import type { TextOfWork } from '../publication/published.ts';
import { standingLinks, type StandingLink } from '../publication/standing-links.ts';
import { bulletinRoute } from '../publication/routes.ts';
import { cached, cachedLast } from '../store/caches.ts';
import { digested, digestOf } from '../store/digest.ts';
import { leadsOf } from './destination.ts';
import type { Made } from './made.ts';

/** What one file of an output is made from, of all that there is. */
export interface Reads {
  /** The languages whose words it says. */
  readonly speaks: readonly Locale[];
  /** The texts that it shows: of their works it may read everything, of others nothing. */
  readonly texts?: readonly TextOfWork[];
  /** Whether it shows the card of all languages. */
  readonly rootCard?: boolean;
}

/** All that one file of an output is made from: what it is not handed, it cannot read. */
export interface Handed extends Made {
  readonly speaks: readonly Locale[];
  /** Where links of its texts lead that were written otherwise, by the texts' files. */
  readonly leads: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The ways to the standing pages, by the languages that it speaks. */
  readonly standing: ReadonlyMap<string, readonly StandingLink[]>;
}

/**
 * Takes out of what was made what one file may read.
 * @param made all that was made
 * @param reads what it is made from; without a word on that, it may read everything
 * @returns what it is handed
 */
export function handedTo(made: Made, reads: Reads | undefined): Handed {
  const publication = goingOut(made.publication);
  const { speaks = publication.locales, texts = [], rootCard = reads === undefined } = reads ?? {};
  const tags = new Set(speaks.map(({ tag }) => tag));
  const common = { speaks, standing: ofEach(speaks, (locale) => standingLinks(publication, locale)) };
  if (reads === undefined) return { ...made, ...common, publication, leads: new Map() };
  const works: ReadonlySet<Work> = new Set(texts.map(({ bulletin }) => bulletin));
  const files = new Set(texts.map(({ translation }) => translation.file));
  const media = new Set([...works].flatMap((work) => work.media));
  const slugs = new Set([...works].map(({ slug }) => slug));
  const cards = new Set(
    texts.map(({ bulletin, translation }) => bulletinRoute(translation.locale.tag, bulletin.slug)),
  );
  return {
    ...made,
    ...common,
    publication: {
      ...frameOf(publication),
      bulletins: inOrder(publication.bulletins, works),
      pages: inOrder(publication.pages, works),
      withdrawn: inOrder(publication.withdrawn, works),
    },
    inAgreement: made.inAgreement.intersection(slugs),
    outdatedFigures: only(made.outdatedFigures, files),
    followCodes: only(made.followCodes, tags),
    pictures: only(made.pictures, media),
    cards: made.cards && {
      cardless: [],
      byPage: only(made.cards.byPage, cards),
      root: rootCard ? made.cards.root : undefined,
    },
    leads: new Map(texts.map((text) => [text.translation.file, leadsOf(text, made.publication)])),
  };
}

/**
 * @param handed what a file is made from
 * @returns the digest of all that it can read in it; recorders and what is the same in every build aside
 */
export function digestOfHanded(handed: Handed): string {
  const { publication, speaks, leads, standing, inAgreement, outdatedFigures, followCodes, pictures, cards } =
    handed;
  const words = speaks.map(({ strings }) => strings.data);
  const routes = [...(cards?.byPage ?? [])].map(([page, { route }]) => [page, route]);
  return digestOf([
    { publication, speaks, words, leads, standing, inAgreement, outdatedFigures, followCodes, pictures },
    [cards?.root?.route, ...routes],
  ]);
}

const noLine = digested(() => 0, '');

/** Of what does not go out, and of what is done with files once they are made, no page can read anything. */
const goingOut = cachedLast(
  (publication: Publication): Publication => ({
    ...publication,
    site: { ...publication.site, precompress: false, lineOf: noLine },
    glossary: noGlossary,
    workFolders: [],
    localeFolders: [],
    draftLocales: [],
    waiting: [],
  }),
  3,
);

/** What is the same for all files that say what they are made from. */
const frameOf = cachedLast(
  (publication: Publication): Publication => ({ ...publication, heldPages: [], ownerPages: [] }),
  3,
);

/** Of a long list a few: looking through all of it for each page would take ever longer. */
function inOrder<Of extends Work>(all: readonly Of[], some: ReadonlySet<Work>): Of[] {
  const places = placesIn(all);
  const found = [...some].flatMap((work) => places.get(work) ?? []).sort((a, b) => a - b);
  return found.flatMap((place) => all[place] ?? []);
}

const placesIn = cached(
  (all: readonly Work[]): ReadonlyMap<Work, number> => new Map(all.map((work, place) => [work, place])),
);

function only<Value>(all: ReadonlyMap<string, Value>, keys: ReadonlySet<string>): ReadonlyMap<string, Value> {
  return new Map(
    [...keys].flatMap((key) => {
      const value = all.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function ofEach<Value>(
  locales: readonly Locale[],
  make: (locale: Locale) => Value,
): ReadonlyMap<string, Value> {
  return new Map(locales.map((locale) => [locale.tag, make(locale)]));
}
