import type { Output } from '../output.ts';

/** The typefaces that pages name, cut to what is published. */
export const typefaces: Output = {
  name: 'typefaces',
  pattern: '/fonts/[hash].woff2',
  entry: 'src/outputs/typefaces/files.ts',
  by: 'maker',
  isImmutable: true,
};
