import type { UnitFile } from './unit.ts';
import { writeXliff1 } from './write-1.ts';
import { writeXliff2 } from './write-2.ts';

/** How a bulletin is written for a translator's program, by version of XLIFF. */
export const writers = {
  '1.2': writeXliff1,
  '2.1': writeXliff2,
} satisfies Record<string, (file: UnitFile) => string>;
