import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { CheckedText } from '../../checked-work.ts';
import { renderingsIn, type Fate } from '../../numbers/renderings.ts';
import { rule, type FileRemark } from '../../rule.ts';

const ids = {
  'renders/unused': { severity: 'warning', page: 'figures', title: 'A rendering that no number needs' },
  'renders/digits': {
    severity: 'error',
    page: 'figures',
    title: 'A rendering between two numbers in digits',
  },
  'renders/key-figure': { severity: 'error', page: 'figures', title: 'A rendering of a key figure' },
} as const satisfies FindingIds;

/** A text says by "renders" only what it must: how it says a number that stands otherwise in the source text. */
export const figuresRenderings = rule({
  ids,
  compares: 'work',
  against: 'source',
  *run({ work: { source }, texts, pairs }) {
    for (const pair of pairs) yield* told(pair.translation, renderingsIn(pair).fates);
    const original = texts.find(({ file }) => file === source?.file);
    if (original !== undefined)
      yield* told(
        original,
        original.renders.map(() => 'unused'),
      );
  },
});

function* told(text: CheckedText, fates: readonly Fate[]): Generator<FileRemark<typeof ids>> {
  for (const [index, { source, here }] of text.renders.entries()) {
    const place = {
      file: text.file,
      line: text.lineOf(['renders', index]),
      found: `${source} → ${here}`,
    };
    switch (fates[index]) {
      case 'digits':
        yield {
          ...place,
          rule: 'renders/digits',
          message: 'This rendering is between two numbers in digits: they are the same, or one is wrong.',
          expected: 'words on one side at least',
          hint: 'Delete it from "renders", and write the number of the source text.',
        };
        break;
      case 'key figure':
        yield {
          ...place,
          rule: 'renders/key-figure',
          message: 'This rendering is of a key figure, which every language says as it is.',
          expected: `the figure as in ${text.work.file}`,
          hint: 'Delete it from "renders", and write the figure in the text.',
        };
        break;
      case 'unused':
        yield {
          ...place,
          rule: 'renders/unused',
          message: 'Nothing needs this rendering: in no passage do both stand with numbers that differ.',
          expected: 'words of a passage of the source text, and words of the passage that renders it',
          hint: 'Delete it from "renders"; or write both as they stand in the texts.',
        };
    }
  }
}
