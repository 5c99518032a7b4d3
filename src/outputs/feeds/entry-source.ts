import type { Pictures } from '../../site/pictures/pictures.ts';
import type { Publication } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';

/** What an entry is made of: a bulletin in one language, and what surrounds it. */
export interface EntrySource extends Published {
  readonly publication: Publication;
  readonly pictures: Pictures;
}
