import type { Locale } from '../publication/locale.ts';
import { nearest } from '../reading/nearest.ts';
import type { Finding, Report } from '../reading/finding.ts';
import { messages } from './messages.ts';

/**
 * Holds one language's interface strings against the list of messages: none missing, empty, unknown, or with
 * other placeholders.
 * @param locale the language
 * @param report takes every fault, with the key and the line
 */
export function checkStrings(locale: Locale, report: Report): void {
  const file = `locales/${locale.tag}/ui.json`;
  const strings = flatten(locale.strings.data);
  const known: Readonly<Record<string, readonly string[]>> = messages;
  const fault = (key: string, rest: Pick<Finding, 'rule' | 'message' | 'found' | 'expected' | 'hint'>) => {
    report({ severity: 'error', file, line: locale.strings.lineOf(key.split('.')), ...rest });
  };
  for (const [key, placeholders] of Object.entries(known)) {
    const value = strings.get(key);
    if (typeof value === 'string' && value.trim() !== '') checkPlaceholders(key, value, placeholders);
    else reportAbsent(key, value);
  }
  for (const key of strings.keys()) {
    if (Object.hasOwn(known, key)) continue;
    const near = nearest(
      key,
      Object.keys(known).filter((message) => !strings.has(message)),
    );
    fault(key, {
      rule: 'strings/unknown',
      message: `The string "${key}" of the language "${locale.tag}" is used nowhere.`,
      found: key,
      expected: 'a key that the pages use',
      hint: near === undefined ? `Delete "${key}".` : `Rename "${key}" to "${near}".`,
    });
  }

  function reportAbsent(key: string, value: unknown): void {
    const missing = value === undefined;
    const written = missing ? 'missing' : typeof value === 'string' ? 'empty' : 'not a text';
    fault(key, {
      rule: missing ? 'strings/missing' : 'strings/empty',
      message: `The string "${key}" of the language "${locale.tag}" is ${written}.`,
      found: missing ? 'nothing' : JSON.stringify(value),
      expected: 'the words in this language',
      hint: missing ? `Add "${key}" to ${file}.` : `Write the words of "${key}".`,
    });
  }

  function checkPlaceholders(key: string, value: string, expected: readonly string[]): void {
    const found = placeholdersOf(value);
    if (found.join() === [...expected].sort().join()) return;
    fault(key, {
      rule: 'strings/placeholders',
      message: `The string "${key}" of the language "${locale.tag}" has other placeholders than the page fills.`,
      found: value,
      expected:
        expected.length === 0
          ? 'no placeholders'
          : `${expected.map((name) => `{{${name}}}`).join(', ')}, once each`,
      hint: 'Write each placeholder as it stands in the other languages, in double curly brackets.',
    });
  }
}

/** The names in `{{…}}`, in order of the alphabet; whatever i18next would treat as more than a name stands whole. */
function placeholdersOf(value: string): string[] {
  const names = [...value.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((match) => match[1] ?? '');
  const rest = value.replaceAll(/\{\{[^}]*\}\}/g, '');
  const strays = ['{{', '}}', '$t('].filter((sign) => rest.includes(sign));
  return [...names, ...strays].sort();
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
