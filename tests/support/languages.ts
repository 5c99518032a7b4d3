import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The languages that fixtures speak: another one in `locales/` is in no test. */
export const languages = ['bn', 'en', 'gu', 'is', 'sw'] as const;

/** How their readers pass a bulletin on, when the tests were written: owners may know better. */
const messengers = ['whatsapp', 'telegram', 'facebook', 'email', 'sms', 'app', 'copy'];
const sharing: Readonly<Record<string, readonly string[]>> = {
  en: ['whatsapp', 'email', 'facebook', 'telegram', 'sms', 'app', 'copy'],
  is: ['facebook', 'email', 'sms', 'whatsapp', 'telegram', 'app', 'copy'],
};

const product = path.join(import.meta.dirname, '../../locales');

/** Strings of an interface, by key. */
interface Strings {
  readonly [key: string]: string | Strings | undefined;
}

/** The part of `locale.json` and of `scripts.json` that is looked at here. */
interface Language {
  readonly script: string;
}
type Scripts = Record<string, { faces?: unknown }>;

/**
 * Takes what the product knows of languages over into a site. Only what tests are about comes along: the strings say
 * what they said when the tests were written, so that translators may better them, and a typeface that a further
 * script gets reaches no fixture.
 * @param site the site's folder
 * @param tags the languages
 */
export function copyLanguages(site: string, tags: readonly string[] = languages): void {
  const scripts = readJson(path.join(product, 'scripts.json')) as Scripts;
  const known = languages.map((tag) => localeFile(tag).script);
  for (const [script, look] of Object.entries(scripts)) if (!known.includes(script)) delete look.faces;
  writeJson(path.join(site, 'locales/scripts.json'), scripts);
  for (const tag of tags) {
    const folder = path.join(site, 'locales', tag);
    const words = readJson(path.join(import.meta.dirname, 'ui', `${tag}.json`)) as Strings;
    writeJson(path.join(folder, 'locale.json'), {
      ...localeFile(tag),
      sharing: sharing[tag] ?? messengers,
    });
    const now = readJson(path.join(product, tag, 'ui.json')) as Strings;
    writeJson(path.join(folder, 'ui.json'), inWords(words, now));
  }
}

const localeFile = (tag: string) => readJson(path.join(product, tag, 'locale.json')) as Language;

/** The strings that the product has now, in the words and the order of some others; new ones come last, as they are. */
function inWords(words: Strings, now: Strings): Strings {
  const keys = Object.keys({ ...words, ...now }).filter((key) => key in now);
  return Object.fromEntries(
    keys.map((key): [string, Strings[string]] => {
      const [word, string] = [words[key], now[key]];
      if (typeof string === 'object') return [key, inWords(typeof word === 'object' ? word : {}, string)];
      return [key, typeof word === 'string' ? word : string];
    }),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

/** However a file was formatted, a test finds it in one form. */
function writeJson(file: string, value: object): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
