import { bareAddress } from '../../text/bare-addresses.ts';

/** Stands for each character of an address: a letter of no script. */
export const blot = '\uE000';

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?\]।]|(?<![^\s@<>"“”])[^\s@<>"“”]+@[^\s@<>"“”]+\.\p{L}+/giu;

/**
 * @param words words of a passage
 * @returns the same, with the addresses of pages and mailboxes blotted out
 */
export function withoutAddresses(words: string): string {
  // Hardly any passage holds an address, and looking for one is slow.
  if (!/@|:\/\/|www\./iu.test(words)) return words;
  return words.replaceAll(addresses, (found) => {
    const { length } = bareAddress(found);
    return blot.repeat(length) + found.slice(length);
  });
}
