import type { Finding } from '../../src/read/findings/finding.ts';
import { table } from '../bench/table.ts';

/** One fault, and what the checks said of it. */
export interface Tried {
  readonly id: string;
  readonly slug: string;
  readonly locale: string;
  readonly findings: readonly Finding[];
}

/** Families whose faults are found by comparing, so that nearly all must be; the others judge language. */
const exact = ['figures', 'structure', 'freshness', 'strings'];

/** @returns whether a fault was noticed */
export const isReported = (findings: readonly Finding[]) => findings.length > 0;

/**
 * @param tried every fault
 * @param unspoilt what the checks say of the sound texts
 * @returns recall by kind and by family, and false alarms
 */
export function report(tried: readonly Tried[], unspoilt: readonly Finding[]): string {
  const ids = [...new Set(tried.map(({ id }) => id))];
  const families = [...new Set(ids.map(familyOf))];
  const rows = ids.map((id) =>
    row(
      id,
      tried.filter((each) => each.id === id),
    ),
  );
  const sums = families.map((family) => {
    const all = tried.filter(({ id }) => familyOf(id) === family);
    const target = exact.includes(family) ? 0.97 : 0.9;
    const recall = all.filter(({ findings }) => isReported(findings)).length / all.length;
    return [...row(family, all), recall >= target ? '✓' : `✗ below ${String(target * 100)} %`];
  });
  const alarms = unspoilt.map(
    ({ severity, file, rule, found }) => `  ${severity} ${file} ${rule}: ${found}\n`,
  );
  return [
    `${String(tried.length)} faults\n\n`,
    table([['kind', 'faults', 'found', 'recall', 'by its own family'], ...rows]),
    '\n',
    table([['family', 'faults', 'found', 'recall', 'by its own family', ''], ...sums]),
    `\nOn the unspoilt texts: ${String(unspoilt.length)} findings\n`,
    ...alarms,
  ].join('');
}

function row(name: string, all: readonly Tried[]): string[] {
  const found = all.filter(({ findings }) => isReported(findings)).length;
  const own = all.filter(({ id, findings }) =>
    findings.some(({ rule }) => familyOf(rule) === familyOf(id)),
  ).length;
  return [name, String(all.length), String(found), percent(found, all.length), percent(own, all.length)];
}

const familyOf = (id: string) => id.split('/')[0] ?? '';

const percent = (part: number, all: number) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(0)} %`);
