import type { Report } from '../reading/finding.ts';

/** Where in a text a node stands, and what takes the findings. */
export interface Place {
  readonly file: string;
  /** Whether a component may stand here: at the top of a text. */
  readonly allowsComponents: boolean;
  /** How many things it stands in. */
  readonly depth: number;
  readonly report: Report;
}
