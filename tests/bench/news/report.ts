import { table } from '../table.ts';
import type { Alarm } from './alarms.ts';

/** What was found in a language, and what it took. */
export interface InLanguage {
  readonly tag: string;
  /** How many lines there are in it. */
  readonly lines: number;
  readonly alarms: readonly Alarm[];
  readonly cpuSeconds: number;
}

/**
 * @param languages what was found in each
 * @returns how many alarms there are by language and by rule
 */
export function alarmTables(languages: readonly InLanguage[]): string {
  const all = languages.flatMap(({ alarms }) => alarms);
  const rates = languages.map(warningsInHundred).sort((one, other) => one - other);
  const middle = rates[Math.floor((rates.length - 1) / 2)] ?? 0;
  return [
    table([
      ['language', 'lines', 'errors', 'warnings', 'in 100 lines', 'CPU s'],
      ...languages.map((language) => [
        language.tag,
        String(language.lines),
        String(count(language.alarms, 'error')),
        String(count(language.alarms, 'warning')),
        warningsInHundred(language).toFixed(1),
        language.cpuSeconds.toFixed(1),
      ]),
    ]),
    `\n${String(count(all, 'error'))} errors, ${String(count(all, 'warning'))} warnings; `,
    `median of the languages: ${middle.toFixed(1)} warnings in 100 lines\n\n`,
    table([['rule', 'errors', 'warnings', 'languages', 'most in'], ...byRule(all)]),
  ].join('');
}

function byRule(all: readonly Alarm[]): string[][] {
  const total = (alarms: readonly Alarm[]) => alarms.reduce((sum, { times }) => sum + times, 0);
  return [...Map.groupBy(all, ({ rule }) => rule)]
    .sort(([, one], [, other]) => total(other) - total(one))
    .map(([rule, alarms]) => {
      const tags = [...Map.groupBy(alarms, ({ tag }) => tag)]
        .map(([tag, own]) => ({ tag, times: total(own) }))
        .sort((one, other) => other.times - one.times);
      const most = tags.slice(0, 4).map(({ tag, times }) => `${tag} ${String(times)}`);
      return [
        rule,
        String(count(alarms, 'error')),
        String(count(alarms, 'warning')),
        String(tags.length),
        most.join(', '),
      ];
    });
}

function warningsInHundred({ alarms, lines }: InLanguage): number {
  return lines === 0 ? 0 : (100 * count(alarms, 'warning')) / lines;
}

function count(alarms: readonly Alarm[], wanted: Alarm['severity']): number {
  return alarms.reduce((sum, { severity, times }) => sum + (severity === wanted ? times : 0), 0);
}

/**
 * @param alarm what was found in a line
 * @returns it with the source line and the translation, for reading
 */
export function listed({
  tag,
  article,
  line,
  rule,
  severity,
  message,
  found,
  expected,
  source,
  translation,
}: Alarm): string {
  return [
    `${tag} ${article} ${String(line)}  ${severity}  ${rule}`,
    `  ${message}`,
    `  found: ${found}   expected: ${expected}`,
    ...(line === 0 ? [] : [`  en: ${source}`, ...(tag === 'en' ? [] : [`  ${tag}: ${translation}`])]),
    '\n',
  ].join('\n');
}
