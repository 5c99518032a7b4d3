import { z } from 'zod';

import { writtenText } from '../read/data/written.ts';
import { calendarDate } from './calendar-date.ts';
import type { Locale } from './locale.ts';
import type { Bulletin, Publication } from './model.ts';
import { firstIn, type Name } from './names.ts';

const why = 'why, in the source language or by language, such as { en: "…", sw: "…" }';
const words = writtenText(why);

/** What `withdrawn` in `bulletin.yaml` may hold. */
export const withdrawalSchema = z.strictObject(
  {
    date: calendarDate,
    why: z.union([words, z.record(z.string(), words).refine((all) => Object.keys(all).length > 0, why)], {
      error: why,
    }),
  },
  { error: 'the day and the reason, such as { date: 2026-12-01, why: { en: "…" } }' },
);

/** That a bulletin was withdrawn. */
export interface Withdrawal {
  /** Calendar date. */
  readonly date: string;
  /** The reason by language; one written without a language is in that of the source text. */
  readonly why: Readonly<Record<string, string>>;
}

/**
 * @param written what `bulletin.yaml` says
 * @param sourceLocale tag of the bulletin's source language
 * @returns the withdrawal, its reason by language
 */
export function toWithdrawal(
  { date, why: reason }: z.infer<typeof withdrawalSchema>,
  sourceLocale: string,
): Withdrawal {
  return { date, why: typeof reason === 'string' ? { [sourceLocale]: reason } : reason };
}

/**
 * The reason for readers of a language. Where it is not given in that language, it is the one in the source language, or
 * the first there is, to be marked as such; the rule `withdrawn/reason` lists these.
 * @param bulletin a bulletin that was withdrawn
 * @param locale the readers' language
 * @param publication what is published
 * @returns the reason, and which language it is in; undefined of another bulletin
 */
export function reasonFor(
  { withdrawn, sourceLocale }: Bulletin,
  locale: Locale,
  publication: Publication,
): Name | undefined {
  const reasons = withdrawn?.why ?? {};
  return firstIn(reasons, [locale.tag, sourceLocale, ...Object.keys(reasons)], publication);
}
