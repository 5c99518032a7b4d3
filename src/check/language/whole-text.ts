import type { TextPassage } from '../../publication/passages.ts';
import type { Translation } from '../../publication/translation.ts';
import { guessAny, guessOther } from './guess-language.ts';
import type { CheckedPassage, CheckedText } from '../checked-work.ts';
import { longOpening } from '../findings/opening.ts';
import type { LanguageRemark } from './language-ids.ts';
import { languageName } from './language-name.ts';
import { ownWords } from './passage-words.ts';

/** So much of a text, by its letters, is wrong where it is all wrong: names, numbers and titles say nothing alone. */
const nearlyAll = 0.8;

/** Fewer passages than this are reported each. */
const minPassages = 3;

/**
 * Says in one finding that a whole text is in another language, where that was found of nearly each of its passages.
 * @param text the text
 * @param found what was found of its passages
 * @param source the text that it renders, if any
 * @returns the finding; undefined where only parts of the text are wrong, or it only seems so
 */
export function ofWholeText(
  text: CheckedText,
  found: ReadonlyMap<CheckedPassage, LanguageRemark>,
  source: Translation | undefined,
): LanguageRemark | undefined {
  const { file, locale, passages } = text;
  const certain = [...found].filter(([, { severity }]) => severity === 'error');
  const wrong = [...found.keys()].reduce(addLetters, 0);
  const all = passages.reduce(addLetters, 0);
  if (certain.length < minPassages || wrong < nearlyAll * all) return undefined;
  const copied = certain.filter(([, { rule }]) => rule === 'language/untranslated');
  const name = languageName(locale.tag);
  if (source !== undefined && copied.length > certain.length / 2)
    return {
      rule: 'language/untranslated',
      severity: 'error',
      file,
      message: `This whole text is still in the words of ${nameOf(source.file)}.`,
      found: longOpening(copied[0]?.[0].text ?? ''),
      expected: `a translation into ${name}`,
      hint: `Translate it; until that is done, write state: draft below its first line of dashes, or delete the file.`,
    };
  const words = passages
    .filter(({ field }) => field === undefined)
    .map(ownWords)
    .join(' ');
  const other = guessOther(words, locale.tag)?.language ?? guessAny(words);
  return {
    rule: 'language/other',
    severity: 'error',
    file,
    message:
      other === undefined
        ? `This whole text is not in ${name}.`
        : `This whole text is in ${languageName(other)}.`,
    found: longOpening(certain.at(-1)?.[0].text ?? ''),
    expected: name,
    hint: `Put the ${name} text, with its own fields, into this file${source === undefined ? '' : '; until you have it, write state: draft below the first line of dashes'}. ${whereItBelongs(text, other)}`.trim(),
  };
}

/** Whether these words are in their own file already: then nothing is lost by writing over them. */
function whereItBelongs({ file, passages, work }: CheckedText, language: string | undefined): string {
  const words = (each: readonly TextPassage[]) => each.map(({ text }) => text).join('\n');
  const same = work.translations.find(
    (each) => each.file !== file && words(each.passages) === words(passages),
  );
  if (same !== undefined) return `What is in it now is in ${nameOf(same.file)} too, word for word.`;
  return language === undefined ? '' : `A text in ${languageName(language)} belongs in ${language}.mdx.`;
}

function addLetters(sum: number, { text }: TextPassage): number {
  return sum + text.length;
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}
