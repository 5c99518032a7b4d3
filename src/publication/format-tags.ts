import type { SyntaxCause } from '../read/findings/error-at.ts';
import { canonicalTag } from '../read/words/locale-tag.ts';

/** Tags by which a language is formatted. */
export interface FormatTags {
  /** Of its numbers and lists: its own, or one near to it that ICU knows. */
  readonly formatTag: string;
  /** Of its dates, which one country may write otherwise than another. */
  readonly dateTag: string;
}

/** What `locale.json` says of them. */
export interface FormatFields {
  readonly formatLike?: string | undefined;
  readonly dates?: string | undefined;
}

/**
 * @param tag the language's own tag
 * @param fields what its `locale.json` says
 * @returns the tags; or what is wrong with a field
 */
export function formatTags(
  tag: string,
  { formatLike, dates }: FormatFields,
): FormatTags | (SyntaxCause & { readonly field: keyof FormatFields; readonly found: string }) {
  const formatTag = formatLike ?? tag;
  const dateTag = dates ?? formatTag;
  if (!hasFormats(formatTag))
    return {
      field: 'formatLike',
      message: `There are no date and number formats for "${formatTag}".`,
      found: formatTag,
      expected: 'a language tag that the Unicode CLDR holds',
      hint: 'Rename the folder to the tag of its language, such as "fr"; where that is what it is, add "formatLike" with the tag of a language whose dates and numbers are written the same way.',
    };
  if (!hasFormats(dateTag) || (dates !== undefined && !isOfCountry(dates, formatTag)))
    return {
      field: 'dates',
      message: `"${dateTag}" is no way of writing dates in "${formatTag}".`,
      found: dateTag,
      expected: `"${languageOf(formatTag)}" and a country, as "en-GB" is English with British dates`,
      hint: 'Write the country whose dates are meant, or delete "dates".',
    };
  return { formatTag, dateTag };
}

function hasFormats(tag: string): boolean {
  return canonicalTag(tag) !== undefined && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
}

/** Its calendar and digits are said elsewhere, and not in its tag. */
function isOfCountry(dates: string, formatTag: string): boolean {
  const { language, region, baseName } = new Intl.Locale(dates);
  const isKnown = region === undefined || countries.of(region) !== undefined;
  return isKnown && language === languageOf(formatTag) && baseName === dates;
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
