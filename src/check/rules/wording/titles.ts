import { rule } from '../../rule.ts';

/** A title longer than that fills a phone's screen, and search engines and feed readers cut it. */
const maxLength = 200;

/** Signs that screen readers say in many words; letters in circles and © are no pictures. */
const picture = /(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/u;

const segmenter = new Intl.Segmenter('en');

/** Titles are words, and not too many. */
export const wordingTitles = rule({
  ids: {
    'wording/long-title': { severity: 'warning', page: 'wording', title: 'A title that lists cut off' },
    'wording/emoji-in-title': { severity: 'warning', page: 'wording', title: 'An emoji in a title' },
  },
  compares: 'passage',
  *run({ kind, words }) {
    if (kind !== 'title') return;
    const length = [...segmenter.segment(words)].length;
    if (length > maxLength)
      yield {
        rule: 'wording/long-title',
        message: 'This title is so long that lists and search engines cut it.',
        found: `${String(length)} characters`,
        expected: `at most ${String(maxLength)}`,
        hint: 'Shorten the title; what it loses can stand in the summary.',
      };
    const emoji = picture.exec(words);
    if (emoji !== null)
      yield {
        rule: 'wording/emoji-in-title',
        index: emoji.index,
        message:
          'There is an emoji in this title: screen readers say its name, and not every device shows it.',
        found: emoji[0],
        expected: 'words',
        hint: 'Delete the emoji, or say it in words.',
      };
  },
});
