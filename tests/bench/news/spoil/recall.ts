import { table } from '../../table.ts';
import type { Tried } from './try-spoils.ts';

/**
 * @param tried what was tried, in any languages
 * @param kinds the kinds, in the order of the columns
 * @returns how many of each kind are found, by language, and by which rules
 */
export function recallTables(tried: readonly Tried[], kinds: readonly string[]): string {
  const byTag = [...Map.groupBy(tried, ({ tag }) => tag)];
  const row = (name: string, own: readonly Tried[], say: (found: number, all: number) => string) => [
    name,
    ...kinds.map((kind) => {
      const all = own.filter((each) => each.kind === kind);
      return say(all.filter(({ findings }) => findings.length > 0).length, all.length);
    }),
  ];
  const rows = byTag.map(([tag, own]) =>
    row(tag, own, (found, all) => (all === 0 ? '–' : `${String(found)}/${String(all)}`)),
  );
  const all = row('all', tried, (found, of) => (of === 0 ? '–' : `${((100 * found) / of).toFixed(1)} %`));
  const byRule = kinds.map((kind) => {
    const rules = tried
      .filter((each) => each.kind === kind)
      .flatMap(({ findings }) => [...new Set(findings.map(({ rule, severity }) => `${rule} (${severity})`))]);
    const counts = [...Map.groupBy(rules, (rule) => rule)].sort(
      ([, one], [, other]) => other.length - one.length,
    );
    return `${kind}: ${counts.map(([rule, { length }]) => `${rule} ${String(length)}`).join(', ')}\n`;
  });
  return `${table([['found of', ...kinds], ...rows, all])}\n${byRule.join('')}`;
}

/**
 * @param tried a line that was spoiled, and of which nothing was found
 * @returns it beside its source, for reading
 */
export function silentLine({ tag, kind, article, number, before, after, source, line }: Tried): string {
  return [
    `${tag} ${article} ${String(number)}  silent  ${kind}: ${before} → ${after === '' ? 'nothing' : after}`,
    `  en: ${source}`,
    `  ${tag}: ${line}`,
    '\n',
  ].join('\n');
}
