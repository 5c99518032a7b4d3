import { z } from 'zod';

import { readData, type ReadData } from '../read/data/read-data.ts';
import type { Report } from '../read/findings/finding.ts';
import { channelSchema } from './channel.ts';
import { isPublicAddress } from './public-address.ts';
import { parseSiteUrl, placeholderHost } from './site-url.ts';
import { defaultZone, parseTimeZone } from './time-zone.ts';
import { writtenText } from '../read/data/written.ts';

/** The file that says what the publication is. */
export const siteFile = 'content/site.yaml';

const byLocale = (what: string) => {
  const expected = `${what} by language, such as { en: "…" }`;
  return z
    .record(z.string(), writtenText(`${what} in this language`), { error: expected })
    .refine((names) => Object.keys(names).length > 0, expected);
};

const siteSchema = z.strictObject(
  {
    url: writtenText('the address of the site, such as https://news.example/'),
    sourceLocale: writtenText('the tag of the language that bulletins are written in first, such as en'),
    name: byLocale("the publication's name"),
    publisher: byLocale("the publisher's name").optional(),
    /** The time zone in which its days begin, by its name in the IANA's list. */
    timeZone: writtenText('the name of a time zone, such as Africa/Nairobi').default(defaultZone),
    /** E-mail or web address for readers. */
    contact: writtenText('an e-mail or web address').refine(isContact, 'an e-mail or web address').optional(),
    /** Whether a build puts precompressed files beside its texts. */
    precompress: z.boolean({ error: 'true or false' }).default(false),
    channels: z
      .array(channelSchema, { error: 'a list of channels, such as [{ type: whatsapp, url: "https://…" }]' })
      .default([]),
  },
  { error: 'fields such as url: https://news.example/' },
);

/** What to do where there is no such file. */
const first = {
  expected: 'lines such as url: https://news.example/, sourceLocale: en and name: { en: "…" }',
  hint: `Add the file ${siteFile}, with the lines url, sourceLocale and name.`,
};

/** What `content/site.yaml` says, and where it says it. */
export interface Site extends Readonly<Omit<z.infer<typeof siteSchema>, 'url'>> {
  /** Address of the site; its path, ended by `/`, is the base of every link. */
  readonly url: URL;
  /** Whether the address is still the placeholder. */
  readonly isPlaceholder: boolean;
  /** Gives the line where a field is written. */
  readonly lineOf: ReadData<unknown>['lineOf'];
}

/**
 * Reads `content/site.yaml`.
 * @param siteFolder folder that holds `content/`
 * @param siteUrl address that overrides the file's for this build (`SITE_URL`)
 * @param report takes every problem
 * @returns the site, or undefined after a problem
 */
export function readSite(siteFolder: string, siteUrl: string | undefined, report: Report): Site | undefined {
  const override =
    siteUrl === undefined ? undefined : parseSiteUrl(siteUrl, { file: 'SITE_URL', line: 0 }, report);
  const read = readData(siteFolder, siteFile, { schema: siteSchema, what: 'the site' }, (finding) => {
    report(finding.rule === 'file/missing' ? { ...finding, ...first } : finding);
  });
  if (!read) return undefined;
  const { data, lineOf } = read;
  const own = parseSiteUrl(data.url, { file: siteFile, line: lineOf(['url']) }, report);
  const url = siteUrl === undefined ? own : override;
  const place = { file: siteFile, line: lineOf(['timeZone']) };
  const timeZone = parseTimeZone(data.timeZone, place, report);
  if (!own || !url || timeZone === undefined) return undefined;
  return {
    ...data,
    url,
    isPlaceholder: url.hostname === placeholderHost,
    lineOf,
  };
}

/** A mail address becomes a link: it has no sign that begins another part of one. */
function isContact(value: string): boolean {
  return (
    /^[^\s@:/?#&%<>"]+@[^\s@:/?#&%<>"]+$/.test(value) ||
    (/^https?:\/\//.test(value) && isPublicAddress(value))
  );
}
