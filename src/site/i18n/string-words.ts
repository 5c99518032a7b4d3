import type { Locale } from '../../publication/locale.ts';
import type { Finding } from '../../read/findings/finding.ts';
import type { stringIds } from '../../read/findings/told.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { lettersOf } from './script-letters.ts';

/** A string of the interface, and what it translates. */
export interface InterfaceString {
  readonly key: string;
  readonly value: string;
  readonly locale: Locale;
  readonly source: Locale | undefined;
  /** The source language's string. */
  readonly sourceValue: unknown;
}

/** Below this, a word may well be the same in two languages, or a name. */
const fewLetters = 4;

/** What is wrong with a string, or doubtful about it. */
export interface StringProblem extends Pick<Finding, 'message' | 'found' | 'expected' | 'hint'> {
  readonly rule: keyof typeof stringIds;
}

/**
 * Looks at the words of a string that is there.
 * @param string the string
 * @returns what is doubtful about it
 */
export function faultsOfWords(string: InterfaceString): StringProblem[] {
  return [untranslated(string) ?? inOtherScript(string), stray(string), unusualForm(string)].filter(
    (problem) => problem !== undefined,
  );
}

function untranslated({
  key,
  value,
  locale,
  source,
  sourceValue,
}: InterfaceString): StringProblem | undefined {
  if (source === undefined || value.trim() !== String(sourceValue).trim()) return undefined;
  // Two ways to write one language have most words in common.
  if (languageOf(source.tag) === languageOf(locale.tag)) return undefined;
  if (letterCount(value) < fewLetters) return undefined;
  return {
    rule: 'strings/untranslated',
    message: `The string "${key}" of the language "${locale.tag}" is the same as in "${source.tag}".`,
    found: value,
    expected: 'the words in this language',
    hint: `Translate "${key}"; where both languages say it so, acknowledge it.`,
  };
}

function inOtherScript({ key, value, locale }: InterfaceString): StringProblem | undefined {
  const letters = lettersOf(locale.script);
  const all = letterCount(value);
  if (letters === undefined || all < fewLetters) return undefined;
  const own = withoutPlaceholders(value).match(letters)?.length ?? 0;
  if (own * 2 >= all) return undefined;
  return {
    rule: 'strings/script',
    message: `The string "${key}" of the language "${locale.tag}" is mostly written in another script.`,
    found: value,
    expected: `words in the script "${locale.script}"`,
    hint: `Write "${key}" in this language; where the words are a name, acknowledge it.`,
  };
}

/** What slips in by copying: spaces at the ends and doubled, signs without width, replaced letters, notes to self. */
const strays: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, 'a space at its beginning or end'],
  [/\s\s+/, 'two spaces in a row'],
  [/[\uFEFF\u2060]/, 'a sign without width'],
  [/\uFFFD/, 'the sign for a letter that was lost'],
  // In capitals: "todo" is a word of Spanish.
  [/\b(?:TODO|FIXME|[Ll]orem ipsum|wps_doc_\d+)\b/, 'a leftover'],
];

function stray({ key, value, locale }: InterfaceString): StringProblem | undefined {
  const [pattern, what] = strays.find(([sign]) => sign.test(value)) ?? [];
  if (pattern === undefined || what === undefined) return undefined;
  return {
    rule: 'strings/stray',
    message: `The string "${key}" of the language "${locale.tag}" holds ${what}.`,
    found: JSON.stringify(value),
    expected: 'the words alone',
    hint: `Take it out of "${key}".`,
  };
}

function unusualForm({ key, value, locale }: InterfaceString): StringProblem | undefined {
  const usual = value.normalize('NFC');
  if (usual === value) return undefined;
  const index = value.split(/\s+/).findIndex((word) => word.normalize('NFC') !== word);
  return {
    rule: 'strings/form',
    message: `The string "${key}" of the language "${locale.tag}" has letters put together in an unusual way, so a search would miss them.`,
    found: value.split(/\s+/)[index] ?? value,
    expected: usual.split(/\s+/)[index] ?? usual,
    hint: 'Copy the word from "expected".',
  };
}

function letterCount(value: string): number {
  return withoutPlaceholders(value).match(/\p{L}/gu)?.length ?? 0;
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
