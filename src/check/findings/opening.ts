import { excerpt } from '../../read/findings/excerpt.ts';

/**
 * @param text words of a passage
 * @returns its first few, to know it by
 * @example opening('The village has twelve wells now.') // 'The village has twelve …'
 */
export function opening(text: string): string {
  const words = excerpt(text.trim()).split(/\s+/);
  return words.length > 5 ? `${words.slice(0, 4).join(' ')} …` : words.join(' ');
}
