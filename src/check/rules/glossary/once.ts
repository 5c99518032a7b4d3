import { glossaryFile, type Glossary } from '../../../publication/glossary.ts';
import type { Report } from '../../../read/findings/finding.ts';
import type { PublicationRule } from '../../rule.ts';

/** The glossary says everything once, and nothing that it takes back: a term's words are not also wrong for it. */
export const glossaryOnce: PublicationRule = ({ glossary }, report) => {
  const names = new Map<string, readonly PropertyKey[]>();
  for (const [index, term] of glossary.terms.entries()) {
    const name = same(term.term);
    const earlier = names.get(name);
    if (earlier !== undefined) reportTwice(glossary, term.term, [index, 'term'], earlier, report);
    else names.set(name, [index, 'term']);
    for (const locale of new Set([...Object.keys(term.words), ...Object.keys(term.wrong)]))
      checkWords(glossary, index, locale, report);
  }
};

function checkWords(glossary: Glossary, index: number, locale: string, report: Report): void {
  const term = glossary.terms[index];
  const right = (term?.words[locale] ?? []).map(({ forms }, at) => ({
    forms,
    path: [index, 'words', locale, at],
  }));
  const wrong = (term?.wrong[locale] ?? []).map(({ words: { forms } }, at) => {
    return { forms, path: [index, 'wrong', locale, at] };
  });
  const known = new Map<string, readonly PropertyKey[]>();
  for (const { forms, path } of [...right, ...wrong]) {
    for (const form of forms) {
      const earlier = known.get(same(form));
      if (earlier === undefined) known.set(same(form), path);
      else if (earlier[1] === path[1]) reportTwice(glossary, form, path, earlier, report);
      else reportBoth(glossary, form, path, earlier, report);
    }
  }
}

function reportTwice(
  { lineOf }: Glossary,
  words: string,
  path: readonly PropertyKey[],
  earlier: readonly PropertyKey[],
  report: Report,
): void {
  report({
    rule: 'glossary/twice',
    severity: 'error',
    file: glossaryFile,
    line: lineOf(path),
    message: `"${words}" stands twice in the glossary; it is also in line ${String(lineOf(earlier))}.`,
    found: words,
    expected: 'every term once, and every form of its words once',
    hint: 'Delete one of the two; where one term has more words, put them together.',
  });
}

function reportBoth(
  { lineOf }: Glossary,
  words: string,
  path: readonly PropertyKey[],
  earlier: readonly PropertyKey[],
  report: Report,
): void {
  report({
    rule: 'glossary/both',
    severity: 'error',
    file: glossaryFile,
    line: lineOf(path),
    message: `"${words}" is both right and wrong for one term; it is right in line ${String(lineOf(earlier))}.`,
    found: words,
    expected: 'words that are either right for the term or wrong',
    hint: 'Delete it from "words" or from "wrong".',
  });
}

function same(words: string): string {
  return words.normalize('NFC').toLowerCase();
}
