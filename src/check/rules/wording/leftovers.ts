import { rule } from '../../rule.ts';
import { withNeighbours } from '../../wording/nearby.ts';

/** What programs and people leave behind in a text. */
interface Leftover {
  readonly pattern: RegExp;
  /** Whether it can be nothing else; where it might be words of a text, it is a warning. */
  readonly isCertain: boolean;
  readonly message: string;
}

const fromExport = 'This was left behind by the program that the text came from.';
const note = 'This is a note to oneself, or stands in place of words to come.';
const sign = 'These are signs of a program that readers would see.';

const leftovers: readonly Leftover[] = [
  { pattern: /\bwps_doc_\d+\b/giu, isCertain: true, message: fromExport },
  { pattern: /\bPost time:\s*\p{L}{3}-\d{1,2}-\d{4}/giu, isCertain: true, message: fromExport },
  { pattern: /\bimage\d+\.(?:png|jpe?g|gif|emf|wmf)\b/giu, isCertain: true, message: fromExport },
  { pattern: /\blorem ipsum\b/giu, isCertain: true, message: note },
  { pattern: /\bFIXME\b/gu, isCertain: true, message: note },
  { pattern: /\bTODO\b(?=\s*[:\])(])|(?<=^|[[(])TODO\b(?!\s\p{Lu})/gu, isCertain: true, message: note },
  // "TODO" is a word of some languages, which may stand in a line of capitals; "XXX" is a number.
  {
    pattern: /(?<!\p{Lu}\s+|[[(])\bTODO\b(?!\s*[:\])(])(?!\s+\p{Lu}{2})|\bXXX+\b/gu,
    isCertain: false,
    message: note,
  },
  { pattern: /\?{3,}/gu, isCertain: false, message: note },
  {
    pattern:
      /\[(?:check|sic\?|tbc|tbd|todo|xx+|\?+|missing|translate|insert|name|date|number)\b[^\]]{0,200}\]|\[\?+\]/giu,
    isCertain: false,
    message: note,
  },
  { pattern: /\{\{[^}]{0,200}\}\}|\$\{[^}]{0,200}\}|<%[^%]{0,200}%>/gu, isCertain: false, message: sign },
  { pattern: /&(?:nbsp|amp|quot|lt|gt|apos|#\d+|#x[\da-f]+);/giu, isCertain: false, message: sign },
  {
    pattern: /\*\*|(?<![\p{L}_])__(?!_)|```|\]\(|^(?:#\s|#{2,6}\s?)(?=\p{L})/gu,
    isCertain: false,
    message: sign,
  },
  { pattern: /•\s*\d+(?!\S)|^\s*•/gu, isCertain: false, message: fromExport },
  // Two spaces of which one holds together: an entity of the export.
  { pattern: /\u00A0(?=[ \n\u00A0])|(?<=[ \n])\u00A0/gu, isCertain: false, message: fromExport },
];

/** Nothing stands in a text that a program or a hasty hand left behind. */
export const wordingLeftovers = rule({
  ids: {
    'wording/leftover': {
      severity: 'either',
      page: 'wording',
      title: 'Something that a program or a hasty hand left behind',
    },
  },
  compares: 'passage',
  *run({ text, words }) {
    for (const { pattern, isCertain, message } of leftovers) {
      for (const { 0: found, index } of words.matchAll(pattern)) {
        yield {
          rule: 'wording/leftover',
          severity: isCertain ? 'error' : 'warning',
          index,
          length: found.length,
          message,
          found: () => withNeighbours(text, index, index + found.length),
          expected: 'words for readers',
          hint: 'Delete it, or write what should stand here.',
        };
      }
    }
  },
});
