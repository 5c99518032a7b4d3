import { isReported, report, type Tried } from './report.ts';
import { figures } from './kinds/figures.ts';
import { freshness } from './kinds/freshness.ts';
import { glossary } from './kinds/glossary.ts';
import { language } from './kinds/language.ts';
import { ledger } from './kinds/ledger.ts';
import { names } from './kinds/names.ts';
import { strings } from './kinds/strings.ts';
import { structure } from './kinds/structure.ts';
import { wording } from './kinds/wording.ts';
import { random } from './random.ts';
import { secondSlug, soundSite } from './site.ts';
import { findingsIn, tryFault } from './trial.ts';

const kinds = {
  ...figures,
  ...names,
  ...structure,
  ...wording,
  ...language,
  ...glossary,
  ...freshness,
  ...ledger,
  ...strings,
};
const slugs = ['demonstration-cities', secondSlug];
const locales = ['sw', 'is', 'gu', 'bn'];

/** How the faults are chosen, and what is told of them. */
export interface Choice {
  readonly seed: number;
  readonly rounds: number;
  /** Whether each fault that was not noticed is listed. */
  readonly missed: boolean;
}

/**
 * Puts faults of every kind into sound texts, one at a time.
 * @param choice which
 * @returns what was noticed
 */
export function runFaults({ seed, rounds, missed }: Choice): string {
  // Any change of a text that was received is one that the ledger doesn't list, so other faults are tried without.
  const [withReceived, site] = [soundSite(true), soundSite(false)];
  const before = new Map([withReceived, site].map((each) => [each, findingsIn(each)]));

  const tried: Tried[] = [];
  const lines: string[] = [];
  const tables = Object.entries(kinds).flatMap(([id, inject]) =>
    slugs.flatMap((slug) =>
      locales.flatMap((locale) =>
        Array.from({ length: rounds }, (_, round) => ({ id, inject, slug, locale, round })),
      ),
    ),
  );
  for (const [index, { id, inject, slug, locale, round }] of tables.entries()) {
    const place = id.startsWith('ledger/') ? withReceived : site;
    const chance = random(seed * 1_000_003 + index);
    const fault = inject({ site: place, slug, locale, random: chance });
    if (fault === undefined) continue;
    const findings = tryFault(place, before.get(place) ?? [], fault);
    tried.push({ id, slug, locale, findings });
    if (missed && !isReported(findings)) {
      const [file, text] = Object.entries(fault.writes)[0] ?? ['', ''];
      lines.push(`missed ${id} ${slug} ${locale} ${String(round)}: ${difference(place.read(file), text)}\n`);
    }
  }
  return [...lines, report(tried, before.get(withReceived) ?? [])].join('');
}

/** Where two texts part, with a few words around. */
function difference(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const from = Math.max(0, start - 30);
  return `${JSON.stringify(a.slice(from, start + 40))} → ${JSON.stringify(b.slice(from, start + 40))}`;
}
