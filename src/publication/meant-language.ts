import { canonicalTag } from '../read/words/locale-tag.ts';
import { nearest } from '../read/findings/nearest.ts';

/**
 * @param name what a file is called, without its ending
 * @param known tags of the languages that there are
 * @returns the one that the name begins or ends with beside other words, as programs name copies; undefined for others
 * @example copiedLanguage('en copy', ['en', 'sw']) // 'en'
 */
export function copiedLanguage(name: string, known: readonly string[]): string | undefined {
  if (canonicalTag(name) !== undefined) return undefined;
  const words = name.split(/[\s._()-]+/).filter((word) => word !== '');
  return known.find((tag) => {
    const parts = tag.split('-');
    const isAt = (start: number) => parts.every((part, index) => words[start + index] === part);
    return isAt(0) || isAt(words.length - parts.length);
  });
}

/**
 * @param name what a file is called, without its ending
 * @param known tags of the languages that there are
 * @returns the one that was probably meant: by its tag, or by its name in English or in itself
 * @example meantLanguage('kiswahili', ['en', 'sw']) // 'sw'
 */
export function meantLanguage(name: string, known: readonly string[]): string | undefined {
  const canonical = canonicalTag(name);
  if (canonical !== undefined && known.includes(canonical)) return canonical;
  return known.find((tag) => namesOf(tag).includes(name.toLowerCase())) ?? nearest(name, known);
}

function namesOf(tag: string): (string | undefined)[] {
  if (canonicalTag(tag) === undefined) return [];
  return ['en', tag].map((language) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(tag)?.toLowerCase(),
  );
}
