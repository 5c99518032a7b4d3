import { errorAt } from '../../../read/findings/error-at.ts';
import type { Bulletin } from '../../../publication/model.ts';
import type { Translation } from '../../../publication/translation.ts';
import { nearest } from '../../../read/findings/nearest.ts';
import type { Finding } from '../../../read/findings/finding.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import type { BulletinRule } from '../../rule.ts';

/** Every figure of a bulletin has a label in every translation, every label its figure, and all have a caption. */
export const figuresLabelled: BulletinRule = ({ bulletin }, report) => {
  for (const finding of doubled(bulletin)) report(finding);
  for (const text of bulletin.translations) for (const finding of labelsOf(text, bulletin)) report(finding);
};

function* labelsOf(
  { file, figures, figuresCaption, lineOf }: Translation,
  bulletin: Bulletin,
): Generator<Finding> {
  const ids = new Set(bulletin.figures.map(({ id }) => id));
  const unlabelled = bulletin.figures.filter(({ id }) => !Object.hasOwn(figures, id));
  for (const { id, value } of unlabelled)
    yield errorAt('figures/unlabelled', file, {
      line: lineOf(['figures']),
      message: `The figure "${id}" has no label in this language.`,
      found: 'nothing',
      expected: `a label for the figure ${String(value)} of ${bulletin.file}`,
      hint: `Add "${id}" to "figures" in the front matter.`,
    });
  const strays = Object.keys(figures).filter((id) => !ids.has(id));
  const free = unlabelled.map(({ id }) => id);
  const expected = ids.size > 0 ? oneOf([...ids]) : `no labels, since ${bulletin.file} has no figures`;
  for (const id of strays) {
    const near = nearest(id, free);
    yield errorAt('figures/unknown', file, {
      line: lineOf(['figures', id]),
      message: `The label "${id}" belongs to no figure.`,
      found: id,
      expected,
      hint:
        near === undefined
          ? `Delete "${id}", or add the figure to ${bulletin.file}.`
          : `Rename "${id}" to "${near}".`,
    });
  }
  if (bulletin.figures.length > 0 && figuresCaption === undefined)
    yield errorAt('figures/caption', file, {
      line: lineOf(['figures']),
      message: 'The figures have no caption that says whose they are.',
      found: 'nothing',
      expected: 'a sentence in this language',
      hint: 'Add "figuresCaption" to the front matter.',
    });
}

function* doubled({ figures, file, lineOf }: Bulletin): Generator<Finding> {
  const known = new Set<string>();
  for (const [index, { id }] of figures.entries()) {
    if (known.has(id))
      yield errorAt('figures/doubled', file, {
        line: lineOf(['figures', index]),
        message: `Two figures have the id "${id}".`,
        found: id,
        expected: 'an id of its own for each figure',
        hint: 'Give one of them another id, here and in every translation.',
      });
    known.add(id);
  }
}
