import { hash } from 'node:crypto';

import { coverage } from '../../site/typefaces/coverage.ts';
import { facesOf } from '../../site/typefaces/faces.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName } from '../../publication/names.ts';
import type { Report } from '../../read/findings/finding.ts';
import type { CardStyle } from './card.ts';
import type { Typeface } from './typeface.ts';

/** Size of Latin text in `locales/scripts.json`, in rem. */
const latinText = 1.125;

/**
 * Finds out how the cards of a language are set.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param locale the language
 * @returns how; with no typefaces where the device's are used
 * @throws where a typeface cannot be read
 */
export async function cardStyle(
  publication: Publication,
  siteFolder: string,
  locale: Locale,
): Promise<CardStyle | undefined> {
  const { scripts } = publication;
  const script = scripts[locale.script];
  const find = (of: Locale) => facesOf(publication, siteFolder, of, refuse);
  const faces = find(locale);
  if (script === undefined || faces.length === 0) return undefined;
  // Where the publication has no name in this language, that of another one stands on the card.
  const name = publicationName(publication, locale);
  if (name.locale !== undefined && name.locale !== locale) faces.push(...find(name.locale));
  const typefaces: Typeface[] = [];
  for (const face of faces.filter(({ style }) => style === 'normal'))
    typefaces.push({ face, characters: await coverage(face.font), hash: hash('sha256', face.font) });
  return {
    locale: locale.tag,
    direction: locale.direction,
    scripts: [...new Set([locale.script, ...Object.keys(scripts)])],
    typefaces,
    textScale: script.textSize / latinText,
    titleScale: script.titleScale,
    titleLeading: script.titleLineHeight,
  };
}

/** The typefaces were found to be readable when they were cut for pages. */
const refuse: Report = ({ file, message }) => {
  throw new Error(`${file}: ${message}`);
};
