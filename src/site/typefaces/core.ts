import type { Publication } from '../../publication/model.ts';
import { weightsOf, type Face } from './faces.ts';

/** Below as many bulletins a new face changes few pages, and what nobody reads yet would cost each reader more. */
const manyBulletins = 4;

/** The letters and syllables that a face holds whether pages show them or not, so that few new words change it. */
export type Core = (face: Pick<Face, 'weight' | 'style'>) => string;

/**
 * Finds the core of a script's faces. What is rare is in those for text alone: most words are set in them.
 * @param publication what is published
 * @param script ISO 15924 code
 * @returns gives the core of a face, one letter or syllable a line
 */
export function coreOf({ bulletins, scripts }: Publication, script: string): Core {
  const { common = [], rare = [] } =
    (bulletins.length < manyBulletins ? undefined : scripts[script]?.core) ?? {};
  return (face) => {
    const isForText = weightsOf(face)[0] <= 400 && face.style === 'normal';
    return [...common, ...(isForText ? rare : [])].join(' ').replaceAll(' ', '\n');
  };
}
