import type { Maker } from '../output.ts';
import { fontLicences } from './font-licences.ts';
import { licences } from './output.ts';

/** The licences in one file, or none. */
export const files: Maker = ({ fonts }) => {
  const text = fontLicences([...(fonts?.values() ?? [])].flat().map(({ source }) => source));
  return text === '' ? [] : [{ route: licences.pattern, bytes: () => Buffer.from(text) }];
};
