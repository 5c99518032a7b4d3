import type { Publication } from '../publication/model.ts';
import type { Report } from '../read/findings/finding.ts';
import type { CheckedWork } from './checked-work.ts';

/**
 * A check of the publication as a whole. A rule is a file; `rules.ts` names them all.
 * @param publication what could be read
 * @param report takes every finding
 */
export type PublicationRule = (publication: Publication, report: Report) => void;

/**
 * A check of one bulletin or standing page in all its languages, which need know of no other.
 * @param checked the work, and what rules share of it
 * @param report takes every finding
 */
export type WorkRule = (checked: CheckedWork, report: Report) => void;
