import { formats } from '../i18n/formats.ts';
import { separator } from '../i18n/separator.ts';
import { figureNumber } from '../i18n/written-figures.ts';
import { absolute } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import { publicationName, publisherName } from '../../publication/names.ts';
import type { Publication } from '../../publication/model.ts';
import { publishedIn } from '../../publication/published.ts';
import { feedRoute, followRoute, frontRoute } from '../../publication/routes.ts';
import { noticeWords } from './notice-characters.ts';

/**
 * What is set in a language, each word once, and apart from it the words of titles, which may have a cut of their
 * own. A word a line.
 */
export interface LocaleText {
  readonly text: string;
  readonly titles: string;
}

/**
 * Gathers the words of everything that a language's pages show.
 * @param publication what is published
 * @param locale the language
 * @returns its words and those of its titles
 */
export function textOfLocale(publication: Publication, locale: Locale): LocaleText {
  const published = publishedIn(publication, locale.tag);
  const { date, month, number, size } = formats(locale);
  const notices = noticeWords(publication, locale);
  const titles = [...published.map(({ translation }) => translation.title), ...notices.titles];
  const text = published.flatMap(({ bulletin, translation }) => [
    ...translation.passages.map((passage) => passage.text),
    translation.translator ?? '',
    ...translation.ledger.flatMap(({ from, to, why }) => [from, to, why]),
    ...bulletin.figures.map((figure) => figureNumber(figure, locale)),
    date(bulletin.published),
    month(bulletin.published),
    bulletin.updated === undefined ? '' : date(bulletin.updated),
  ]);
  const owners = publication.ownerPages.filter(({ route }) => route.startsWith(frontRoute(locale.tag)));
  const frame = [
    publicationName(publication, locale).text,
    publisherName(publication, locale).text,
    publication.site.contact ?? '',
    ...publication.site.channels.map(({ name }) => name),
    ...publication.locales.map(({ name }) => name),
    ...[followRoute(locale.tag), feedRoute(locale.tag)].map((route) => absolute(publication.site.url, route)),
    ...stringsOf(notices.strings),
    size(0),
    separator,
    // Lists are numbered in the language's digits.
    ...Array.from({ length: 10 }, (_, digit) => number(digit)),
  ];
  return {
    text: wordsOnce([...titles, ...text, ...notices.text, ...owners.map(({ source }) => source), ...frame]),
    titles: wordsOnce(titles),
  };
}

/**
 * However much is published, a font's letters are found in the words that it has, and these grow slowly.
 * @param texts any texts
 * @returns each of their words once, a word a line; spaces other than the common one stay in them
 */
export function wordsOnce(texts: Iterable<string>): string {
  const words = new Set([' ']);
  for (const text of texts) for (const word of text.split(/[ \n]+/)) words.add(word);
  return [...words].join('\n');
}

/** The texts in nested strings, without their keys. */
function stringsOf(strings: unknown): string[] {
  if (typeof strings === 'string') return [strings.replaceAll(/\{\{.*?\}\}/g, '')];
  return typeof strings === 'object' && strings !== null
    ? Object.values(strings).flatMap((value) => stringsOf(value))
    : [];
}
