import type { Output } from '../output.ts';

/** The preview card of a bulletin in a language; its key tells what it is made of. */
export const card: Output = {
  name: 'card',
  pattern: '/[locale]/[slug]/card-[key].png',
  entry: 'src/outputs/card/files.ts',
  by: 'maker',
  doing: 'Drawing preview cards',
};
