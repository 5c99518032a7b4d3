import type { Publication } from '../publication/model.ts';
import type { Report } from '../read/findings/finding.ts';

/**
 * A check of the whole publication. A rule is a file; `rules.ts` names them all.
 * @param publication what could be read
 * @param report takes every finding
 */
export type Rule = (publication: Publication, report: Report) => void;
