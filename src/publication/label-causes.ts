import type { ParsedData } from '../read/data/data-file.ts';
import type { CauseOf } from '../read/data/shape.ts';

/**
 * Explains a label without quotation marks: a comma in it begins another one, which is then empty.
 * @param parsed the data of a front matter
 * @returns what says why a label is wrong, from its path; undefined where it is for another reason
 */
export function labelCauses({ data, lineOf }: ParsedData): CauseOf {
  return ([list, key, ...inner]) => {
    const labels = (data as { figures?: unknown } | null)?.figures;
    if (list !== 'figures' || inner.length > 0 || typeof labels !== 'object' || labels === null)
      return undefined;
    const name = String(key);
    const entries = Object.entries(labels as Record<string, unknown>);
    const at = entries.findIndex(([each, value]) => each === name && value === null);
    if (at < 0) return undefined;
    const said = {
      line: lineOf(['figures', name]),
      found: name,
      expected: 'each label between two quotation marks "',
    };
    const [, id, words = ''] = /^([a-z0-9-]+):(.+)$/su.exec(name) ?? [];
    if (id !== undefined)
      return {
        ...said,
        message: `There is no space after the colon of "${id}".`,
        hint: `Write ${id}: "${words.replaceAll('"', '').trim()}".`,
      };
    if (/^[a-z0-9-]+$/.test(name)) return undefined;
    const before = entries.slice(0, at).findLast(([, value]) => typeof value === 'string');
    if (before === undefined) return undefined;
    const label = [
      before[1],
      ...entries.slice(entries.indexOf(before) + 1, at + 1).map(([each]) => each),
    ].join(', ');
    return {
      ...said,
      message: `The label of "${before[0]}" has a comma, so it needs quotation marks around it.`,
      hint: `Write ${before[0]}: "${label}".`,
    };
  };
}
