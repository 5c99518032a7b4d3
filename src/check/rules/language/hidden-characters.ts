import { textAfter, textBefore } from '../../wording/nearby.ts';
import { rule } from '../../rule.ts';

/** What nobody sees and hardly any text needs. Zero width spaces part words in scripts that write none. */
const useless =
  /[\u00AD\u115F-\u1160\u180E\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]\P{L}{0,3})\u200B(?!\P{L}{0,3}[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])/gu;

/** Joiners do their work between letters of a script that joins, or after a sign; emoji are joined too. */
const misplaced =
  /[\u200C\u200D]{2}|(?<=[\p{Lu}\p{Ll}])[\u200C\u200D](?=[\p{Lu}\p{Ll}])|(?<![\p{L}\p{M}\p{N}\p{S}\uFE0F\u200C\u200D])[\u200C\u200D]|(?<=[\p{L}--[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}]])[\u200C\u200D](?![\p{L}\p{M}\p{N}\p{S}\u200C\u200D])/gv;

/** Any of these signs: hardly any passage has one, and the patterns that look at what is around them are slow. */
const hidden =
  /[\u00AD\u115F-\u1160\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/v;

/** No sign that nobody sees stands where it has no work to do: searching and hyphenating trip over it. */
export const hiddenCharacters = rule({
  ids: {
    'language/hidden-sign': {
      severity: 'warning',
      page: 'language',
      isToldOnce: true,
      title: 'An invisible sign without work to do',
    },
  },
  compares: 'passage',
  *run({ text }) {
    if (!hidden.test(text)) return;
    for (const pattern of [useless, misplaced]) {
      for (const { 0: character, index } of text.matchAll(pattern)) {
        yield {
          rule: 'language/hidden-sign',
          index,
          length: character.length,
          message: `There is an invisible character here${names[codeOf(character)] ?? ''}.`,
          found: () => `${codeOf(character)} in "${around(text, index)}"`,
          expected: 'the same words without it',
          hint: 'Delete the character: put the cursor after it and press Backspace once, or type the word again.',
        };
      }
    }
  },
});

/** Those that people meet, as their programs name them. */
const names: Readonly<Record<string, string>> = {
  'U+00AD': ', a soft hyphen',
  'U+200B': ', a zero width space',
  'U+200C': ', a zero width non-joiner',
  'U+200D': ', a zero width joiner',
  'U+2060': ', a word joiner',
  'U+FEFF': ', a byte order mark',
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The words beside the sign, which shows where it is, without such signs themselves. */
function around(text: string, index: number): string {
  const before = /\S*\s?$/u.exec(textBefore(text, index))?.[0] ?? '';
  const after = /^\S*\s?\S*/u.exec(textAfter(text, index))?.[0] ?? '';
  return (before + after)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
