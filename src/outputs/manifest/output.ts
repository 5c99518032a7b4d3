import { single, type Output } from '../output.ts';
import { manifestFile } from './manifest.ts';

/** The list of all files with their SHA-256. */
export const manifest: Output = {
  name: 'manifest',
  pattern: `/${manifestFile}`,
  entry: 'src/outputs/manifest/manifest.ts',
  by: 'assembly',
  stage: 'manifest',
  type: 'text/plain; charset=utf-8',
  paths: single,
};
