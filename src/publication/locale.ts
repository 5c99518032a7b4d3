import { z } from 'zod';

import { parseJson, type ParsedData } from '../read/data/data-file.ts';
import type { Report } from '../read/findings/finding.ts';
import { canonicalTag } from '../read/words/locale-tag.ts';
import { devices, isDevice } from '../read/files/devices.ts';
import { openFile } from '../read/files/open-file.ts';
import { readData } from '../read/data/read-data.ts';
import { readSourceFile } from '../read/files/source-file.ts';
import { readAcknowledgedStrings, type AcknowledgedStrings } from './acknowledgement.ts';
import { formatTags, type FormatFields, type FormatTags } from './format-tags.ts';
import { sharingSchema } from './sharing.ts';
import { writingSchema } from './writing.ts';
import { errorAt } from '../read/findings/error-at.ts';
import { digested, digestOf } from '../store/digest.ts';
import type { SiteFiles } from '../read/files/site-files.ts';

/**
 * The patterns of the package `hyphen` that help readers, by the names of its files: those of Indic scripts and of Thai
 * would put hyphens into scripts that are read without.
 */
export const hyphenationPatterns = `
  af be bg ca cs cu cy da de el en en-gb en-us es et eu fi fr ga gl hr hu hy ia id is it ka la lt lv
  nb nl nn no oc pl pt ro ru sk sl sq sr sv tk tr uk
`
  .trim()
  .split(/\s+/);

const localeSchema = z.strictObject(
  {
    /** The language's own name. */
    name: z
      .string({ error: 'the language\'s own name, such as "Kiswahili"' })
      .trim()
      .min(1, 'the language\'s own name, such as "Kiswahili"'),
    direction: z.enum(['ltr', 'rtl'], { error: '"ltr" or "rtl"' }),
    /** ISO 15924 code; `locales/scripts.json` says how it is set. */
    script: z
      .string({ error: 'an ISO 15924 code, such as "Latn"' })
      .regex(/^[A-Z][a-z]{3}$/, 'an ISO 15924 code, such as "Latn"'),
    /** CLDR numbering system. */
    digits: z.enum(Intl.supportedValuesOf('numberingSystem') as [string, ...string[]], {
      error: 'a CLDR numbering system, such as "latn", "beng", "gujr" or "arab"',
    }),
    /** Open Graph's `language_TERRITORY`. */
    openGraph: z
      .string({ error: 'language and territory, such as "sw_KE"' })
      .regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'language and territory, such as "sw_KE"'),
    /** CLDR calendar of its dates. */
    calendar: z
      .enum(Intl.supportedValuesOf('calendar') as [string, ...string[]], {
        error: 'a CLDR calendar, such as "gregory" or "persian"',
      })
      .default('gregory'),
    /** Name of the patterns by which long words in titles are hyphenated. */
    hyphenation: z
      .enum(hyphenationPatterns, {
        error: `the name of hyphenation patterns: ${hyphenationPatterns.join(', ')}`,
      })
      .optional(),
    /** How its readers pass a bulletin on, the most usual way first. */
    sharing: sharingSchema,
    /** `draft` while the language is only begun. */
    state: z.literal('draft', { error: '"draft"; a language that is ready has no such field' }).optional(),
    /** Tag of a language whose dates and numbers are used, where ICU does not know its own. */
    formatLike: z.string({ error: 'a language tag whose dates and numbers are used' }).optional(),
    /** Tag of the country whose dates it has: "en-GB" writes 20 May 2023. */
    dates: z.string({ error: 'the tag of a language in a country, such as "en-GB"' }).optional(),
    /** How its texts are written. */
    writing: writingSchema,
  },
  { error: 'fields such as "name": "Kiswahili"' },
);

/** A language that the publication speaks: its folder in `locales/`. */
export interface Locale extends Readonly<Omit<z.infer<typeof localeSchema>, keyof FormatFields>>, FormatTags {
  /** BCP 47 tag, which is the folder's name and the first part of each of its addresses. */
  readonly tag: string;
  /** Its interface strings as they were written; `src/site/i18n/` says what they must be. */
  readonly strings: ParsedData;
  /** Warnings of its strings that were looked at, and where they stand. */
  readonly acknowledged: AcknowledgedStrings;
}

/**
 * Reads one language's folder.
 * @param siteFolder folder that holds `locales/`, or what was gathered of the language's folder
 * @param folder name of the language's folder
 * @param report takes every problem
 * @returns the language, or undefined after a problem in the folder's name or its files
 */
export function readLocale(siteFolder: SiteFiles, folder: string, report: Report): Locale | undefined {
  const base = `locales/${folder}`;
  const named = checkTag(folder, base, report);
  // Of a folder for no language, such as a copy, what is in it says nothing more.
  if (canonicalTag(folder) === undefined) return undefined;
  const source = readSourceFile(siteFolder, `${base}/ui.json`, report);
  const strings = source && parseJson(source, report);
  const file = `${base}/locale.json`;
  const read = readData(siteFolder, file, { schema: localeSchema, what: 'a language' }, report);
  const acknowledged = readAcknowledgedStrings(siteFolder, base, report);
  if (!named || !strings || !read || !acknowledged) return undefined;
  const { formatLike, dates, ...data } = read.data;
  const tags = formatTags(folder, { formatLike, dates });
  if ('field' in tags) {
    const { field, ...problem } = tags;
    report(errorAt('locale/formats', file, { line: read.lineOf([field]), ...problem }));
    return undefined;
  }
  const facts = { tag: folder, ...data, ...tags };
  // Words are handed to pages by themselves, in the languages that each speaks.
  return digested({ ...facts, strings, acknowledged }, digestOf(facts));
}

/**
 * @param siteFolder folder that holds `locales/`, or what was gathered of the language's folder
 * @param folder name of a language's folder
 * @returns whether the language is only begun, also where nothing else of its `locale.json` can be read
 */
export function isDraftLocale(siteFolder: SiteFiles, folder: string): boolean {
  const text = openFile(siteFolder, `locales/${folder}/locale.json`, () => undefined);
  return text !== undefined && /"state"\s*:\s*"draft"/.test(String(text));
}

/** Whether a folder's name is a language's, and one that every system can have. */
function checkTag(folder: string, base: string, report: Report): boolean {
  const canonical = canonicalTag(folder);
  if (canonical === folder && !isDevice(folder)) return true;
  const problem =
    canonical === folder
      ? errorAt('locale/device', `${base}/`, {
          message: `The folder's name "${folder}" is kept by Windows for itself.`,
          found: folder,
          expected: `a tag other than ${devices}`,
          hint: `Rename the folder to another tag of the language, such as "${folder}-001".`,
        })
      : errorAt('locale/tag', `${base}/`, {
          message: `"${folder}" is not the short name of a language, such as fr or pt-BR.`,
          found: folder,
          expected: canonical ?? 'a short name such as "fr", "pt-BR" or "zh-Hant"',
          hint:
            canonical === undefined
              ? 'Rename the folder to the short name of its language, or delete it if it is a copy.'
              : `Rename the folder to "${canonical}".`,
        });
  report(problem);
  return false;
}
