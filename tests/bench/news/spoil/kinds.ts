import { currency, month, unit, weekday } from './exchanged.ts';
import { name } from './names.ts';
import { digit, dropped, otherwise, range, unsaid } from './numbers.ts';
import type { Spoiler } from './spoilt.ts';

/** Ways to spoil a line, by what tables call them. */
export const kinds: Readonly<Record<string, Spoiler>> = {
  digit,
  otherwise,
  dropped,
  unsaid,
  range,
  month,
  weekday,
  unit,
  currency,
  name,
};
