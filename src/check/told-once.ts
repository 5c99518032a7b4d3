import type { FindingIds } from '../read/findings/finding-facts.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { countOf } from '../read/words/english.ts';
import type { PlacedRemark } from './rule.ts';

/** So many places are named; whoever has mended them sees the next. */
const maxPlaces = 30;

/** So many lines are listed. */
const maxLines = 10;

/** What a text is told once. */
interface Once {
  /** At the places that are named. */
  readonly findings: Finding[];
  count: number;
}

/** Gathers what a text is told once, with all its places. */
export interface ToldOnce {
  /** Takes a remark, and what makes a finding of it: it is asked only for what is named. */
  readonly add: (remark: Pick<PlacedRemark<FindingIds>, 'rule'>, make: () => Finding) => void;
  /** Reports what was taken. */
  readonly tell: () => void;
}

/**
 * Makes one finding of all remarks of a text that have one id. It names what stands at each place, so that one more of
 * them is another finding.
 * @param report takes the findings
 * @returns what takes the remarks
 */
export function toldOnce(report: Report): ToldOnce {
  const all = new Map<string, Once>();
  return {
    add({ rule }, make) {
      const once = all.getOrInsertComputed(rule, () => ({ findings: [], count: 0 }));
      once.count += 1;
      if (once.findings.length < maxPlaces) once.findings.push(make());
    },
    tell() {
      for (const once of all.values()) {
        const [first] = once.findings;
        if (first !== undefined) report(once.count === 1 ? first : together(first, once));
      }
    },
  };
}

function together(first: Finding, { findings, count }: Once): Finding {
  const lines = [...new Set(findings.map(({ line }) => line))].sort((one, other) => one - other).map(String);
  const isCut = lines.length > maxLines || count > findings.length;
  const where = [...lines.slice(0, maxLines), ...(isCut ? ['…'] : [])].join(', ');
  const more = `and in ${countOf(count - 1, 'more place')}; see ${lines.length === 1 ? 'line' : 'lines'} ${where}`;
  const all = (part: 'message' | 'found' | 'expected' | 'hint') => [
    ...new Set(findings.map((each) => each[part])),
  ];
  const [message = '', ...others] = all('message');
  return {
    ...first,
    message: [`${message.replace(/\.$/, '')} (${more}).`, ...others].join(' '),
    found: all('found').join(', '),
    expected: all('expected').join('; '),
    hint: all('hint').join(' '),
  };
}
