import type { Bulletin } from './model.ts';
import type { Translation } from './translation.ts';

/** A bulletin in the one language that its readers have. */
export interface Published {
  readonly bulletin: Bulletin;
  readonly translation: Translation;
}

/**
 * @param bulletins bulletins in their order
 * @param locale tag of a language
 * @returns those that exist in it, in the same order
 */
export function textsIn(bulletins: readonly Bulletin[], locale: string): Published[] {
  return bulletins.flatMap((bulletin) =>
    bulletin.translations
      .filter((translation) => translation.locale.tag === locale)
      .map((translation) => ({ bulletin, translation })),
  );
}
