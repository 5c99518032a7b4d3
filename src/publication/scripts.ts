import { z } from 'zod';

import type { Report } from '../read/findings/finding.ts';
import { readData } from '../read/data/read-data.ts';

const pieces = z.array(z.string(), { error: 'lists of letters and syllables, with spaces between them' });

/** The file that says how each script is set. */
export const scriptsFile = 'locales/scripts.json';

const number = (expected: string) => z.number({ error: expected }).positive(expected);

const packageFont = 'a font file in a package, such as "@fontsource/…/….woff2"';
/** Plain names alone, none of which begins with a dot: a path that leads up, or from a disk's root, cannot be written so. */
const packageFontName = /^@?\w[\w.-]*(?:\/\w[\w.-]*)+\.(?:woff2?|ttf|otf)$/;

const scriptSchema = z.strictObject({
  family: z
    .string({ error: 'CSS font families, such as "\\"Noto Serif\\", serif"' })
    .min(1)
    .regex(/^(?:[\w\s,-]|"[\w\s-]+")+$/, 'CSS font families: letters, commas and pairs of quotation marks'),
  textSize: number('the size of text in rem, such as 1.125'),
  lineHeight: number('the line height of text, such as 1.75'),
  titleScale: number('how large titles are beside Latin ones, such as 0.92'),
  titleLineHeight: number('the line height of titles, such as 1.3'),
  measure: number('the width of a line of text in rem, such as 36'),
  emphasis: z.enum(['slant', 'weight'], {
    error: '"slant", or "weight" for a script that has no italic',
  }),
  /** Letters of the shortest word that may be parted at the end of a line; without it no word is. */
  hyphenateFrom: number('the letters of the shortest word that may be parted, such as 10').optional(),
  /** Whether each letter stands by itself, so that a rare one may come in a font of its own. */
  alphabetic: z.boolean({ error: 'true for a script whose letters stand each by itself' }).default(false),
  fallbacks: z
    .array(
      z.strictObject({
        family: z.string({ error: 'a name, such as "Noto"' }).regex(/^\w+$/, 'a name, such as "Noto"'),
        local: z.array(z.string().regex(/^[\w -]+$/, 'the full name of a font'), {
          error: 'full names of device fonts',
        }),
        weight: z
          .string({ error: 'a CSS weight, such as "400"' })
          .regex(/^[1-9]\d{2}$/, 'a CSS weight, such as "400"'),
        sizeAdjust: number('per cent by which it is as wide as the shipped face'),
      }),
      { error: 'a list of device fonts that stand in until the shipped one is there' },
    )
    .default([]),
  faces: z
    .array(
      z.strictObject({
        file: z.string({ error: packageFont }).regex(packageFontName, packageFont),
        weight: z
          .string({ error: 'a CSS weight or range of weights, such as "400" or "400 600"' })
          .regex(
            /^[1-9]\d{2}(?: [1-9]\d{2})?$/,
            'a CSS weight or range of weights, such as "400" or "400 600"',
          ),
        style: z.enum(['normal', 'italic'], { error: '"normal" or "italic"' }).default('normal'),
      }),
      { error: 'a list of fonts, the preferred first' },
    )
    .default([]),
  core: z
    .strictObject(
      {
        from: z.string({ error: 'what they were counted in' }),
        common: pieces,
        rare: pieces.default([]),
      },
      { error: 'what faces hold before a page shows it: "common" letters and syllables, and "rare" ones' },
    )
    .default({ from: '', common: [], rare: [] }),
});

const scripts = 'an object of scripts by ISO 15924 code, at least one';

const scriptsSchema = z
  .record(z.string().regex(/^[A-Z][a-z]{3}$/, 'an ISO 15924 code, such as "Latn"'), scriptSchema, {
    error: scripts,
  })
  .refine((byCode) => Object.keys(byCode).length > 0, scripts);

/** How one script is set: typeface, sizes, line heights. Lengths are in rem. */
export type Script = z.infer<typeof scriptSchema>;

/**
 * @param siteFolder folder that holds `locales/`
 * @param report takes every problem
 * @returns the scripts by ISO 15924 code; none after a problem
 */
export function readScripts(siteFolder: string, report: Report): Readonly<Record<string, Script>> {
  const expected = { schema: scriptsSchema, what: 'a list of scripts' };
  return readData(siteFolder, scriptsFile, expected, report)?.data ?? {};
}
