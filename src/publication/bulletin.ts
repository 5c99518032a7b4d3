import { z } from 'zod';

import { calendarDate } from './calendar-date.ts';
import { dayCauses } from './day-causes.ts';
import type { ParsedData } from '../read/data/data-file.ts';
import { readData, type ReadData } from '../read/data/read-data.ts';
import type { SiteFiles } from '../read/files/site-files.ts';
import type { CauseOf } from '../read/data/shape.ts';
import type { Report } from '../read/findings/finding.ts';
import { figureCauses, figureId } from './figure-causes.ts';
import { isSlug, slugProblem } from './slug.ts';
import { stateInBulletin } from './state-elsewhere.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** What may be said of a figure beside its number; each has a string in every language. */
export const qualifiers = ['nearly', 'about', 'over', 'atLeast', 'average'] as const;

/** What a figure may be counted in; each language writes it as it does. */
export const units = ['percent'] as const;

/** One of {@link qualifiers}. */
export type Qualifier = (typeof qualifiers)[number];

const slugs = 'a list of old slugs';

/** What a `bulletin.yaml` may hold. */
export const bulletinSchema = z
  .strictObject(
    {
      /** Calendar date, `2023-05-20`. */
      published: calendarDate,
      /** Calendar date of the last change, where there was one. */
      updated: calendarDate.optional(),
      /** Language it was written in first, where that isn't the site's. */
      sourceLocale: z.string({ error: 'the tag of the language it was written in first' }).min(1).optional(),
      withdrawn: withdrawalSchema.optional(),
      /** Whether all its texts wait. */
      draft: z.boolean({ error: 'true or false' }).default(false),
      /** Slugs that it had before, the oldest first: feed readers know it by that. */
      formerly: z
        .array(
          z.string({ error: 'an old slug' }).superRefine((slug, context) => {
            const problem = slugProblem(slug);
            if (problem !== undefined) context.addIssue(`an old slug: ${problem.expected}`);
          }),
          { error: slugs },
        )
        .default([]),
      figures: z
        .array(
          z.strictObject(
            {
              id: z.string({ error: figureId }).refine(isSlug, figureId),
              value: z
                .number({ error: 'a plain number, such as 5026' })
                .refine(
                  (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
                  'a number of at most 15 digits',
                ),
              qualifier: z.enum(qualifiers, { error: `one of ${qualifiers.join(', ')}` }).optional(),
              unit: z.enum(units, { error: `${units.join(', ')}, or no unit` }).optional(),
            },
            { error: 'a figure, such as { id: checkpoints, value: 5026 }' },
          ),
          { error: 'a list of figures, such as - { id: checkpoints, value: 5026 }' },
        )
        .default([]),
    },
    { error: 'fields such as published: 2023-05-20' },
  )
  .refine(({ published, updated }) => updated === undefined || updated >= published, {
    path: ['updated'],
    error: 'a day that is not before "published"',
  })
  .refine(({ published, withdrawn }) => withdrawn === undefined || withdrawn.date >= published, {
    path: ['withdrawn', 'date'],
    error: 'a day that is not before "published"',
  });

/** What `bulletin.yaml` says: all that is the same in every language. */
export type BulletinFacts = z.infer<typeof bulletinSchema>;

/** A key figure: the same number in every language; its label stands in each translation. */
export type Figure = Readonly<BulletinFacts['figures'][number]>;

/**
 * Reads one `bulletin.yaml`.
 * @param siteFolder folder that holds `content/`, or what was gathered of the bulletin's folder
 * @param file path of the file below it
 * @param report takes every problem
 * @returns the facts and their lines, or undefined after a problem
 */
export function readBulletinFacts(
  siteFolder: SiteFiles,
  file: string,
  report: Report,
): ReadData<BulletinFacts> | undefined {
  return readData(siteFolder, file, { schema: bulletinSchema, what: 'a bulletin', causes }, report);
}

function causes(parsed: ParsedData, text: string): CauseOf[] {
  return [figureCauses(text, parsed), stateInBulletin(parsed), dayCauses(parsed)];
}
