import { fold } from '../glossary/form.ts';
import { asSounded } from './same-sound.ts';

/** The stop of a short form, in whatever script. */
export const stop = /(?<=[\p{L}\p{M}])[.॰׳']$/u;

/**
 * @param text a word or phrase
 * @returns it as names are compared: in small letters, without the stop of a short form
 */
export function plain(text: string): string {
  return inPlace(text.normalize('NFC').replace(stop, ''));
}

/**
 * @param word a word
 * @returns it as single words are compared: the dot below letters of Devanagari is left out as often as it is written
 */
export function plainWord(word: string): string {
  return plain(word).replaceAll('\u093C', '');
}

/**
 * @param text any text
 * @returns its letters and spaces as names are compared, each in its place
 */
export function inPlace(text: string): string {
  return asSounded(fold(text).replaceAll(/\s/g, ' '));
}
