import { excerpt } from '../../read/findings/excerpt.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { countOf, listOf } from '../../read/words/english.ts';
import { toBeWrittenRule } from '../findings/to-be-written.ts';

/**
 * @param findings any findings
 * @returns those of what goes out, and those of unfinished work
 */
export function apart(findings: readonly Finding[]): { own: Finding[]; drafts: Finding[] } {
  const { own = [], drafts = [] } = Object.groupBy(findings, ({ draft }) => (draft ? 'drafts' : 'own'));
  return { own, drafts };
}

/**
 * @param findings any findings
 * @param elsewhere how many errors are known of what was not asked for
 * @returns how many there are of each severity, in words
 */
export function summary(findings: readonly Finding[], elsewhere = 0): string {
  const { own, drafts } = apart(findings);
  return [
    `${counted(own) || 'No errors and no warnings'}.`,
    ...(drafts.length > 0 ? [`In what is not ready: ${counted(drafts)}.`] : []),
    ...(elsewhere > 0 ? [`Elsewhere at least ${countOf(elsewhere, 'error')}.`] : []),
  ].join(' ');
}

/**
 * @param findings any findings
 * @returns how many there are of each severity, of finished and unfinished work alike; nothing where there are none
 */
export function counted(findings: readonly Finding[]): string {
  const begun = findings.filter(({ rule }) => rule === toBeWrittenRule).length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors - begun;
  return listOf([
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(begun > 0 ? [`${countOf(begun, 'text')} to be written`] : []),
  ]);
}

/** So many passages are shown; who has more to look at reads the whole text. */
const maxPassages = 8;

/** Of a long passage so many letters are shown. */
const maxWording = 1000;

/** A line that is printed: what its words are, and the words. */
export interface WordingLine {
  readonly label: string;
  readonly words: string;
}

/**
 * Puts the old and the new wording of passages below each other.
 * @param finding a finding that may hold them
 * @returns the lines; none where it holds none
 */
export function wordingLines({
  wording = [],
  unknownWording,
}: Pick<Finding, 'wording' | 'unknownWording'>): WordingLine[] {
  const shown = wording
    .slice(0, maxPassages)
    .flatMap(({ passage, was, now }) => [
      { label: '', words: passage },
      ...(was === undefined ? [] : [{ label: '  was:  ', words: excerpt(was, maxWording) }]),
      ...(now === undefined ? [] : [{ label: '  now:  ', words: excerpt(now, maxWording) }]),
    ]);
  const left = wording.length - maxPassages;
  return [
    ...shown,
    ...(left > 0 ? [{ label: '', words: `and ${String(left)} more passages` }] : []),
    ...(unknownWording === undefined
      ? []
      : [{ label: '', words: `Earlier wording is not known: ${unknownWording}.` }]),
  ];
}

/** So many findings that are alike are printed as one: the first in full, a line for each of the others. */
const minAlike = 4;

/**
 * Puts findings in the order in which they are read on a terminal: errors before warnings, and together what one
 * rule says of several places in the same words, whatever it quotes there.
 * @param findings in the order of a report
 * @returns groups of one, or of at least four that are alike; the order is that of their first
 */
export function worstFirst(findings: readonly Finding[]): Finding[][] {
  const ordered = [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity !== 'error'),
  ];
  const groups = [...Map.groupBy(ordered, likeness).values()].map((group) =>
    group.length < minAlike ? group.map((finding) => [finding]) : [group],
  );
  const place = new Map(ordered.map((finding, index) => [finding, index]));
  const placeOf = ([first]: Finding[]) => (first && place.get(first)) ?? 0;
  return groups.flat().sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a finding says without what it quotes and counts. */
function likeness({ severity, rule, message, hint, more }: Finding): string {
  const words = [message, hint].map((text) => text.replace(/["“].*["”]/s, '').replaceAll(/\d+/g, ''));
  return JSON.stringify([severity, rule, more !== undefined, ...words]);
}
