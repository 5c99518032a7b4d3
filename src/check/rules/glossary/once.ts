import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { glossaryFile, type Glossary } from '../../../publication/glossary.ts';
import { rule, type FileRemark } from '../../rule.ts';

const ids = {
  'glossary/twice': { severity: 'error', page: 'glossary', title: 'Words that the glossary has twice' },
  'glossary/both': { severity: 'error', page: 'glossary', title: 'Words that are both right and wrong' },
} as const satisfies FindingIds;

/** The glossary says everything once, and nothing that it takes back: a term's words are not also wrong for it. */
export const glossaryOnce = rule({
  ids,
  compares: 'publication',
  *run({ glossary }) {
    const names = new Map<string, Path>();
    for (const [index, term] of glossary.terms.entries()) {
      const path = [index, 'term'];
      const earlier = names.get(same(term.term));
      if (earlier !== undefined) yield twice(glossary, term.term, path, earlier);
      else names.set(same(term.term), path);
      for (const locale of new Set([...Object.keys(term.words), ...Object.keys(term.wrong)]))
        yield* ofWords(glossary, index, locale);
    }
  },
});

/** Where in the glossary something is written. */
type Path = readonly PropertyKey[];

function* ofWords(glossary: Glossary, index: number, locale: string): Generator<FileRemark<typeof ids>> {
  const { words = {}, wrong = {} } = glossary.terms[index] ?? {};
  const forms = [
    ...(words[locale] ?? []).map((right, at) => ({ ...right, path: [index, 'words', locale, at] })),
    ...(wrong[locale] ?? []).map((sense, at) => ({ ...sense.words, path: [index, 'wrong', locale, at] })),
  ].flatMap((each) => each.forms.map((form) => ({ form, path: each.path })));
  const known = new Map<string, Path>();
  for (const { form, path } of forms) {
    const earlier = known.get(same(form));
    if (earlier === undefined) known.set(same(form), path);
    else yield (earlier[1] === path[1] ? twice : both)(glossary, form, path, earlier);
  }
}

function twice({ lineOf }: Glossary, words: string, path: Path, earlier: Path): FileRemark<typeof ids> {
  return {
    rule: 'glossary/twice',
    file: glossaryFile,
    line: lineOf(path),
    message: `"${words}" is in the glossary twice; it is also in line ${String(lineOf(earlier))}.`,
    found: words,
    expected: 'every term once, and every form of its words once',
    hint: 'Delete one of the two; where one term has more words, put them together.',
  };
}

function both({ lineOf }: Glossary, words: string, path: Path, earlier: Path): FileRemark<typeof ids> {
  return {
    rule: 'glossary/both',
    file: glossaryFile,
    line: lineOf(path),
    message: `"${words}" is both right and wrong for one term; it is right in line ${String(lineOf(earlier))}.`,
    found: words,
    expected: 'words that are either right for the term or wrong',
    hint: 'Delete it from "words" or from "wrong".',
  };
}

function same(words: string): string {
  return words.normalize('NFC').toLowerCase();
}
