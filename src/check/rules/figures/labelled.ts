import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { Work } from '../../../publication/model.ts';
import type { Translation } from '../../../publication/translation.ts';
import { nearest } from '../../../read/findings/nearest.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import { rule, type FileRemark } from '../../rule.ts';

const figureIds = {
  'figures/unlabelled': { severity: 'error', page: 'figures', title: 'A key figure without a label' },
  'figures/unknown': { severity: 'error', page: 'figures', title: 'A label of no key figure' },
  'figures/caption': { severity: 'error', page: 'figures', title: 'Key figures without a caption' },
  'figures/doubled': { severity: 'error', page: 'figures', title: 'Two key figures of one id' },
} as const satisfies FindingIds;

/** Every figure of a bulletin has a label in every translation, every label its figure, and all have a caption. */
export const figuresLabelled = rule({
  ids: figureIds,
  compares: 'work',
  isOfAnyWords: true,
  *run({ work }) {
    yield* doubled(work);
    for (const text of work.translations) yield* labelsOf(text, work);
  },
});

function* labelsOf(
  { file, figures, figuresCaption, lineOf }: Translation,
  work: Work,
): Generator<FileRemark<typeof figureIds>> {
  const ids = new Set(work.figures.map(({ id }) => id));
  const unlabelled = work.figures.filter(({ id }) => !Object.hasOwn(figures, id));
  for (const { id, value } of unlabelled)
    yield {
      rule: 'figures/unlabelled',
      file,
      line: lineOf(['figures']),
      message: `The figure "${id}" has no label in this language.`,
      found: 'nothing',
      expected: `a label for the figure ${String(value)} of ${work.file}`,
      hint: `Add "${id}" to "figures" in the front matter.`,
    };
  const strays = Object.keys(figures).filter((id) => !ids.has(id));
  const free = unlabelled.map(({ id }) => id);
  const expected = ids.size > 0 ? oneOf([...ids]) : `no labels, since ${work.file} has no figures`;
  for (const id of strays) {
    const near = nearest(id, free);
    yield {
      rule: 'figures/unknown',
      file,
      line: lineOf(['figures', id]),
      message: `The label "${id}" belongs to no figure.`,
      found: id,
      expected,
      hint:
        near === undefined
          ? `Delete "${id}", or add the figure to ${work.file}.`
          : `Rename "${id}" to "${near}".`,
    };
  }
  if (work.figures.length > 0 && figuresCaption === undefined)
    yield {
      rule: 'figures/caption',
      file,
      line: lineOf(['figures']),
      message: 'The figures have no caption that says whose they are.',
      found: 'nothing',
      expected: 'a sentence in this language',
      hint: 'Add "figuresCaption" to the front matter.',
    };
}

function* doubled({ figures, file, lineOf }: Work): Generator<FileRemark<typeof figureIds>> {
  const known = new Set<string>();
  for (const [index, { id }] of figures.entries()) {
    if (known.has(id))
      yield {
        rule: 'figures/doubled',
        file,
        line: lineOf(['figures', index]),
        message: `Two figures have the id "${id}".`,
        found: id,
        expected: 'an id of its own for each figure',
        hint: 'Give one of them another id, here and in every translation.',
      };
    known.add(id);
  }
}
