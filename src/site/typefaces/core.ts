import type { Publication } from '../../publication/model.ts';
import { cached } from '../../store/caches.ts';
import { runsIn } from '../i18n/script-letters.ts';
import { weightsOf, type Face } from './faces.ts';

/** Below as many bulletins a new face changes few pages, and what nobody reads yet would cost each reader more. */
const manyBulletins = 4;

/** What a face holds whether pages show it or not, so that few new words change it. */
export interface Core {
  /** Letters and syllables, one a line. */
  readonly pieces: string;
  /** Whether a letter or sign that is none of these may come in a font of its own. */
  readonly isSeparable: (character: string) => boolean;
}

/** The core of a face; none where it holds what is shown alone. */
export type CoreOf = (face: Pick<Face, 'weight' | 'style'>) => Core | undefined;

/**
 * Finds the core of a script's faces. What is rare is in those for text alone: most words are set in them.
 * @param publication what is published
 * @param script ISO 15924 code
 * @returns gives the core of a face
 */
export function coreOf({ bulletins, scripts }: Publication, script: string): CoreOf {
  const { common = [], rare = [] } = scripts[script]?.core ?? {};
  if (bulletins.length < manyBulletins || common.length === 0) return () => undefined;
  const isSeparable = separableIn(scripts);
  return (face) => {
    const isForText = weightsOf(face)[0] <= 400 && face.style === 'normal';
    return {
      pieces: [...common, ...(isForText ? rare : [])].join(' ').replaceAll(' ', '\n'),
      isSeparable,
    };
  };
}

/** Tells letters of the scripts in which each stands by itself, and signs that no other script has for its own. */
const separableIn = cached((scripts: Publication['scripts']) => {
  const alphabets = Object.entries(scripts).flatMap(([code, { alphabetic }]) => (alphabetic ? [code] : []));
  const [sign, ofAll] = [/^(?!\u25CC)[\p{L}\p{N}\p{P}\p{S}]$/u, /^\p{scx=Common}$/u];
  return (character: string): boolean =>
    sign.test(character) &&
    (ofAll.test(character) || alphabets.some((script) => runsIn(character, script).length > 0));
});
