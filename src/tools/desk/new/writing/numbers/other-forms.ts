import type { Writing } from '../../../../../publication/writing.ts';
import { formsOfLanguages } from './forms-of-languages.ts';

/** Words of numbers in forms that the Unicode CLDR does not know. */
interface Forms extends Pick<Writing, 'endings' | 'numberWords' | 'scaleWords' | 'numberHomonyms'> {
  /** Endings that stand where another does, by that. */
  readonly alsoEnds: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param tag a language tag
 * @returns words of its numbers in forms that the Unicode CLDR does not know
 */
export function otherFormsOf(tag: string): Forms {
  const forms = formsOfLanguages[new Intl.Locale(tag).language] ?? {};
  const { beginnings = {}, counts = '', scales = '', endings = '', homonyms = '' } = forms;
  const [ending = '', others = ''] = endings.split(': ');
  return {
    alsoEnds: ending === '' ? {} : { [ending]: others.split('|') },
    endings: Object.fromEntries(Object.entries(beginnings).map(([name, set]) => [name, set.split('|')])),
    numberWords: wordsIn(counts),
    scaleWords: wordsIn(scales),
    numberHomonyms: homonyms.split('|').filter((word) => word !== ''),
  };
}

/**
 * @param endings the sets of endings that the words of the CLDR have
 * @param forms other forms of the language
 * @param forms.alsoEnds endings that stand where another does
 * @returns the sets with those too
 */
export function withOtherEndings(
  endings: Readonly<Record<string, string[]>>,
  { alsoEnds }: Forms,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(endings).map(([name, set]) => [
      name,
      [...set, ...set.flatMap((ending) => alsoEnds[ending] ?? [])],
    ]),
  );
}

function wordsIn(lines: string): Record<string, number> {
  const entries = lines.matchAll(/(?:^\s*|, )(\d+)(?: (\w+))?: ([^,\n]+)/gm);
  return Object.fromEntries(
    Array.from(entries).flatMap(([, value = '', set, words = '']) =>
      words.split('|').map((word) => [set === undefined ? word : `${set}~${word}`, Number(value)]),
    ),
  );
}
