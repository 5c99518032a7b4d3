import type { Bulletin, StandingPage, Work } from './model.ts';
import type { Translation } from './translation.ts';

/** A work in the one language that its readers have: a bulletin, or what is said. */
export interface Published<Of extends Work = Bulletin> {
  readonly bulletin: Of;
  readonly translation: Translation;
}

/** A text of a bulletin, or of a standing page. */
export interface TextOfWork extends Published<Work> {
  readonly bulletin: Bulletin | StandingPage;
}

/**
 * @param works bulletins or standing pages in their order
 * @param locale tag of a language
 * @returns those that exist in it, in the same order
 */
export function textsIn<Of extends Work>(works: readonly Of[], locale: string): Published<Of>[] {
  return works.flatMap((bulletin) =>
    bulletin.translations
      .filter((translation) => translation.locale.tag === locale)
      .map((translation) => ({ bulletin, translation })),
  );
}
