import { errorAt } from '../../../read/findings/error-at.ts';
import type { Bulletin } from '../../../publication/model.ts';
import type { Translation } from '../../../publication/translation.ts';
import { nearest } from '../../../read/findings/nearest.ts';
import type { Report } from '../../../read/findings/finding.ts';
import { oneOf } from '../../../read/findings/one-of.ts';
import type { BulletinRule } from '../../rule.ts';

/** Every figure of a bulletin has a label in every translation, every label its figure, and all have a caption. */
export const figuresLabelled: BulletinRule = ({ bulletin }, report) => {
  reportDoubled(bulletin, report);
  for (const translation of bulletin.translations) {
    reportUnlabelled(bulletin, translation, report);
    reportStrayLabels(bulletin, translation, report);
    if (bulletin.figures.length > 0 && translation.figuresCaption === undefined)
      reportNoCaption(translation, report);
  }
};

function reportUnlabelled({ figures, file }: Bulletin, translation: Translation, report: Report): void {
  for (const { id, value } of figures) {
    if (Object.hasOwn(translation.figures, id)) continue;
    report(
      errorAt('figures/unlabelled', translation.file, {
        line: translation.lineOf(['figures']),
        message: `The figure "${id}" has no label in this language.`,
        found: 'nothing',
        expected: `a label for the figure ${String(value)} of ${file}`,
        hint: `Add "${id}" to "figures" in the front matter.`,
      }),
    );
  }
}

function reportStrayLabels({ figures, file }: Bulletin, translation: Translation, report: Report): void {
  const ids = new Set(figures.map(({ id }) => id));
  const unlabelled = [...ids].filter((id) => !Object.hasOwn(translation.figures, id));
  const expected = ids.size > 0 ? oneOf([...ids]) : `no labels, since ${file} has no figures`;
  for (const id of Object.keys(translation.figures)) {
    if (ids.has(id)) continue;
    const near = nearest(id, unlabelled);
    report(
      errorAt('figures/unknown', translation.file, {
        line: translation.lineOf(['figures', id]),
        message: `The label "${id}" belongs to no figure.`,
        found: id,
        expected,
        hint:
          near === undefined
            ? `Delete "${id}", or add the figure to ${file}.`
            : `Rename "${id}" to "${near}".`,
      }),
    );
  }
}

function reportNoCaption(translation: Translation, report: Report): void {
  report(
    errorAt('figures/caption', translation.file, {
      line: translation.lineOf(['figures']),
      message: 'The figures have no caption that says whose they are.',
      found: 'nothing',
      expected: 'a sentence in this language',
      hint: 'Add "figuresCaption" to the front matter.',
    }),
  );
}

function reportDoubled({ figures, file, lineOf }: Bulletin, report: Report): void {
  const known = new Set<string>();
  for (const [index, { id }] of figures.entries()) {
    if (!known.has(id)) {
      known.add(id);
      continue;
    }
    report(
      errorAt('figures/doubled', file, {
        line: lineOf(['figures', index]),
        message: `Two figures have the id "${id}".`,
        found: id,
        expected: 'an id of its own for each figure',
        hint: 'Give one of them another id, here and in every translation.',
      }),
    );
  }
}
