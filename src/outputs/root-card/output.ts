import type { Output } from '../output.ts';

/** The preview card of the page of all languages; its key tells what it is made of. */
export const rootCard: Output = {
  name: 'root-card',
  pattern: '/card-[key].png',
  entry: 'src/outputs/root-card/files.ts',
  by: 'maker',
};
