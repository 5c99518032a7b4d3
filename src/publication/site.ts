import { z } from 'zod';

import { missingAddressee } from '../text/addressees.ts';
import { parseYaml } from '../read/data/data-file.ts';
import type { Report } from '../read/findings/finding.ts';
import { holdAgainst } from '../read/data/shape.ts';
import { parseSiteUrl, placeholderHost } from './site-url.ts';
import { readSourceFile } from '../read/files/source-file.ts';
import { defaultZone, parseTimeZone } from './time-zone.ts';
import { isWritten } from '../read/data/written.ts';

/** The file that says what the publication is. */
export const siteFile = 'content/site.yaml';

const text = (expected: string) => z.string({ error: expected }).trim().refine(isWritten, expected);
const byLocale = (what: string) => {
  const expected = `${what} by language, such as { en: "…" }`;
  return z
    .record(z.string(), text(`${what} in this language`), { error: expected })
    .refine((names) => Object.keys(names).length > 0, expected);
};
const webAddress = 'an address that begins with https://, http:// or mailto:';

const siteSchema = z.strictObject(
  {
    url: text('the address of the site, such as https://news.example/'),
    sourceLocale: text('the tag of the language that bulletins are written in first, such as en'),
    name: byLocale("the publication's name"),
    publisher: byLocale("the publisher's name").optional(),
    timeZone: text('the name of a time zone, such as Africa/Nairobi').default(defaultZone),
    contact: text('an e-mail or web address').refine(isContact, 'an e-mail or web address').optional(),
    channels: z
      .array(
        z.strictObject({
          name: text('the name of the channel, as readers know it'),
          url: text(webAddress).refine(
            (url) =>
              /^(?:https?:\/\/|mailto:)/.test(url) &&
              URL.canParse(url) &&
              missingAddressee(new URL(url).protocol, url) === undefined,
            webAddress,
          ),
          locales: z
            .array(text('a language tag'), { error: 'a list of language tags, such as [sw]' })
            .optional(),
        }),
        { error: 'a list of channels, each with name and url' },
      )
      .default([]),
  },
  { error: 'fields such as url: https://news.example/' },
);

/** What to do where there is no such file. */
const first = {
  expected: 'lines such as url: https://news.example/, sourceLocale: en and name: { en: "…" }',
  hint: `Add the file ${siteFile}, with the lines url, sourceLocale and name.`,
};

/** A way to follow the publication other than its feeds. */
export interface Channel {
  readonly name: string;
  readonly url: string;
  /** The languages whose readers it is for; all where absent. */
  readonly locales?: readonly string[] | undefined;
}

/** What `content/site.yaml` says, and where it says it. */
export interface Site {
  /** Address of the site; its path, ended by `/`, is the base of every link. */
  readonly url: URL;
  /** Whether the address is still the placeholder. */
  readonly isPlaceholder: boolean;
  readonly sourceLocale: string;
  readonly name: Readonly<Record<string, string>>;
  readonly publisher: Readonly<Record<string, string>> | undefined;
  /** E-mail or web address for readers. */
  readonly contact: string | undefined;
  readonly channels: readonly Channel[];
  /** The time zone in which its days begin, by its name in the IANA's list. */
  readonly timeZone: string;
  /** Gives the line where a field is written. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
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
  const source = readSourceFile(siteFolder, siteFile, (finding) => {
    report(finding.rule === 'file/missing' ? { ...finding, ...first } : finding);
  });
  const parsed = source && parseYaml(source, report);
  const data = parsed && holdAgainst(siteSchema, parsed, { file: siteFile, what: 'the site' }, report);
  if (!parsed || !data) return undefined;
  const own = parseSiteUrl(data.url, { file: siteFile, line: parsed.lineOf(['url']) }, report);
  const url = siteUrl === undefined ? own : override;
  const place = { file: siteFile, line: parsed.lineOf(['timeZone']) };
  const timeZone = parseTimeZone(data.timeZone, place, report);
  if (!own || !url || timeZone === undefined) return undefined;
  return {
    ...data,
    url,
    isPlaceholder: url.hostname === placeholderHost,
    publisher: data.publisher,
    contact: data.contact,
    lineOf: (path) => parsed.lineOf(path),
  };
}

/** A mail address becomes a link: it has no sign that begins another part of one. */
function isContact(value: string): boolean {
  return (
    /^[^\s@:/?#&%<>"]+@[^\s@:/?#&%<>"]+$/.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value))
  );
}
