import type { PlannedFile } from './plan.ts';

/** What Astro has rendered just now. */
export interface Fresh {
  readonly folder: string;
  /** Those files that it was asked for. */
  readonly files: readonly PlannedFile[];
  /** All that outputs of ours render: Astro renders some unasked. */
  readonly all: readonly PlannedFile[];
  /** Whether nothing but the code decides what lies beside them. */
  readonly isByCode: boolean;
}
