import { digest, digested } from '../store/digest.ts';
import { keyOf } from '../store/key-of.ts';
import type { Work } from './model.ts';
import type { Translation } from './translation.ts';

/**
 * Gives a work its texts: the only way, so that its source is always one of them.
 * @param work a bulletin or a standing page
 * @param translations texts of it, in the order of the publication's languages
 * @returns the work with just these
 */
export function withTranslations<Of extends Omit<Work, 'source' | 'translations'>>(
  work: Of,
  translations: readonly Translation[],
): Of & Pick<Work, 'source' | 'translations'> {
  const source = translations.find(({ locale }) => locale.tag === work.sourceLocale);
  const own = { ...work, source, translations };
  const digests = translations.map((text) => (digest in text ? text[digest] : undefined));
  // Of what could not be read as a whole nobody knows what it is made of.
  const isKnown = work.sum !== undefined && digests.every((each) => each !== undefined);
  return isKnown ? digested(own, keyOf([work.sum, work.file, ...digests])) : own;
}
