import type { Output } from '../output.ts';

/** The licences of the typefaces that the site carries; not there where these are all the owner's own. */
export const licences: Output = {
  name: 'licences',
  pattern: '/licences.txt',
  entry: 'src/outputs/licences/files.ts',
  by: 'maker',
};
