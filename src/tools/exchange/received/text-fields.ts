import type { Figure } from '../../../publication/bulletin.ts';
import type { Translation } from '../../../publication/translation.ts';

/** A field of a front matter that people write, or that a received text gives. */
export interface TextField {
  /** Its name for a report: `title`, `figures.wells`. */
  readonly id: string;
  readonly field: readonly PropertyKey[];
  /** What stands beside it for who writes it: the source's words. */
  readonly comment: string | undefined;
}

/**
 * @param source a source text
 * @returns the fields of its translations
 */
export function fieldsOfTranslation({ passages }: Translation): TextField[] {
  return passages.flatMap(({ id, field, text }) =>
    field === undefined ? [] : [{ id, field, comment: text }],
  );
}

/**
 * @param figures the key figures of a bulletin
 * @returns the fields of its source text
 */
export function fieldsOfSource(figures: readonly Figure[]): TextField[] {
  const names = [
    ['title'],
    ['summary'],
    ...figures.map(({ id }) => ['figures', id]),
    ...(figures.length > 0 ? [['figuresCaption']] : []),
  ];
  return names.map((field) => ({ id: field.join('.'), field, comment: undefined }));
}
