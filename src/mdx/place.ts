import type { Report } from '../reading/finding.ts';

/** Where in a text a node stands, and what takes the findings. */
export interface Place {
  readonly file: string;
  /** Whether a component may stand here: at the top of a text, or in another component. */
  readonly allowsComponents: boolean;
  readonly report: Report;
}
