import type { Locale } from '../../publication/locale.ts';
import { nearest } from '../../read/findings/nearest.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { messages } from './messages.ts';
import { placeholdersOf } from './placeholders.ts';
import { wantedStrings, type WantedString } from './plural.ts';
import { faultsOfWords, type InterfaceString, type StringProblem } from './string-words.ts';

/**
 * Holds one language's interface strings against the list of messages: none missing, empty, unknown, with other
 * placeholders or plural forms, left as in the source language, or holding what no text needs.
 * @param locale the language
 * @param source the language that the publication is written in first; its strings are those that others translate
 * @param wanted what is asked of each string; by default what pages show
 * @returns every problem, with its file and line
 */
export function* problemsOfStrings(
  locale: Locale,
  source?: Locale,
  wanted = wantedStrings(messages, locale),
): Generator<StringProblem & Pick<Finding, 'file' | 'line'>> {
  const file = `locales/${locale.tag}/ui.json`;
  const strings = flatten(locale.strings.data);
  const sourceStrings = flatten(source?.strings.data);
  const placed = (key: string, problem: StringProblem) => {
    return { ...problem, file, line: locale.strings.lineOf(key.split('.')) };
  };
  for (const [key, asked] of wanted) {
    const value = strings.get(key);
    const string = { key, locale, source, sourceValue: sourceStrings.get(key) };
    if (typeof value !== 'string' || value.trim() === '') {
      yield placed(key, absent(string, value, asked));
      continue;
    }
    const wrong = wrongPlaceholders(key, value, asked, locale);
    if (wrong !== undefined) yield placed(key, wrong);
    for (const found of faultsOfWords({ ...string, value })) yield placed(key, found);
  }
  const unused = [...wanted.keys()].filter((key) => !strings.has(key));
  for (const key of strings.keys()) {
    if (!wanted.has(key)) yield placed(key, surplus(key, unused, wanted, locale));
  }
}

/**
 * Fills in what a language lacks, for a preview of its pages.
 * @param locale the language
 * @param standIns languages whose strings stand for those that are missing or wrong, the best first
 * @returns the language with a sound string for each message; itself where it lacks none
 */
export function withAllStrings(locale: Locale, standIns: readonly (Locale | undefined)[]): Locale {
  const strings = [locale, ...standIns].map((each) => flatten(each?.strings.data));
  const data: Record<string, unknown> = {};
  let isWhole = true;
  for (const [key, asked] of wantedStrings(messages, locale)) {
    const values = strings.map((each) => each.get(key));
    const sound = values.find(
      (value): value is string =>
        typeof value === 'string' &&
        value.trim() !== '' &&
        wrongPlaceholders(key, value, asked, locale) === undefined,
    );
    isWhole &&= sound !== undefined && sound === strings[0]?.get(key);
    nest(data, key.split('.'), sound ?? key);
  }
  if (isWhole) return locale;
  return { ...locale, strings: { ...locale.strings, data } };
}

function nest(data: Record<string, unknown>, [name = '', ...path]: readonly string[], value: string): void {
  if (path.length === 0) data[name] = value;
  else nest((data[name] ??= {}) as Record<string, unknown>, path, value);
}

function absent(
  { key, locale, source, sourceValue }: Omit<InterfaceString, 'value'>,
  value: unknown,
  { form }: WantedString,
): StringProblem {
  const missing = value === undefined;
  const written = missing ? 'missing' : typeof value === 'string' ? 'empty' : 'not a text';
  const numbers = form?.examples.join(', ') ?? '';
  const isTranslated = source !== locale && typeof sourceValue === 'string' && sourceValue !== '';
  const inSource = isTranslated ? `, for “${sourceValue}”` : '';
  return {
    rule: missing ? (form === undefined ? 'strings/missing' : 'strings/plural') : 'strings/empty',
    message: `The string "${key}" of the language "${locale.tag}" is ${written}.`,
    found: missing ? 'nothing' : JSON.stringify(value),
    expected:
      numbers === ''
        ? `the words in this language${inSource}`
        : `the words in this language for numbers such as ${numbers}${inSource}`,
    hint: missing ? `Add "${key}" to locales/${locale.tag}/ui.json.` : `Write the words of "${key}".`,
  };
}

function wrongPlaceholders(
  key: string,
  value: string,
  { placeholders, form }: WantedString,
  { tag }: Locale,
): StringProblem | undefined {
  const found = placeholdersOf(value).join();
  const expected = [...placeholders].sort();
  if (found === expected.join()) return undefined;
  // "One file" needs no number.
  if (form?.examples.length === 1 && found === expected.filter((name) => name !== 'count').join())
    return undefined;
  return {
    rule: 'strings/placeholders',
    message: `The string "${key}" of the language "${tag}" has other placeholders than the page fills.`,
    found: value,
    expected:
      expected.length === 0
        ? 'no placeholders'
        : `${placeholders.map((name) => `{{${name}}}`).join(', ')}, once each`,
    hint: 'Write each placeholder as it stands in the other languages, in double curly brackets.',
  };
}

function surplus(
  key: string,
  unused: readonly string[],
  wanted: ReadonlyMap<string, WantedString>,
  { tag }: Locale,
): StringProblem {
  const [, message] = /^(.*)_[a-z]+$/.exec(key) ?? [];
  const forms = [...wanted].filter(
    ([other, { form }]) => form !== undefined && other === `${message ?? ''}_${form.category}`,
  );
  const near = nearest(key, unused);
  const isForm = forms.length > 0;
  return {
    rule: isForm ? 'strings/plural' : 'strings/unknown',
    message: isForm
      ? `The string "${key}" is for numbers that the language "${tag}" does not tell apart.`
      : `The string "${key}" of the language "${tag}" is used nowhere.`,
    found: key,
    expected: isForm ? forms.map(([other]) => other).join(', ') : 'a key that the pages use',
    hint: near === undefined ? `Delete "${key}".` : `Rename "${key}" to "${near}".`,
  };
}

/** The leaves of nested strings, by their keys joined with dots. */
function flatten(value: unknown, prefix = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null) return leaves;
  for (const [name, child] of Object.entries(value)) {
    // A dot in a name would make two ways to write one key.
    const key = prefix + (name.includes('.') ? `[${name}]` : name);
    if (typeof child === 'object' && child !== null && !Array.isArray(child)) {
      for (const [inner, leaf] of flatten(child, `${key}.`)) leaves.set(inner, leaf);
    } else {
      leaves.set(key, child);
    }
  }
  return leaves;
}
