import type { Organization } from 'schema-dts';

import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publisherName } from '../../publication/names.ts';

/**
 * Who answers for the publication, as the foot of each page says. What more there is of them, no page shows.
 * @param publication what is published
 * @param locale the readers' language
 * @returns the publisher, in the terms of schema.org
 */
export function publisher(publication: Publication, locale: Locale): Organization {
  return { '@type': 'Organization', name: publisherName(publication, locale).text };
}
