import { writeQuoted, type YamlCause } from './cause.ts';

/** A name of a field. */
const name = String.raw`(?<dash>-\s+)?(?<key>[\p{L}_][\p{L}\p{M}\p{N}_-]*)`;

const patterns = {
  /** Signs that look like a colon, as keyboards of other languages write it. */
  otherColon: new RegExp(String.raw`^\s*${name}\s*(?<sign>[：﹕︓꞉])\s*(?<value>.*)$`, 'u'),
  noSpace: new RegExp(String.raw`^\s*${name}:(?<sign>[^\S ]?)(?<value>(?!\/\/)\S.*)$`, 'u'),
  noColon: new RegExp(String.raw`^\s*${name}\s+(?<value>["'“„«{[\d].*)$`, 'u'),
  nameAlone: new RegExp(String.raw`^\s*${name}\s*$`, 'u'),
  markBefore: /^\s*(?:-\s+)?["'“”](?<key>[\p{L}_][\p{L}\p{M}\p{N}_-]*):/u,
  noDashSpace: /^\s*-(?<value>[\p{L}{["'].*)$/u,
};

/**
 * @param line a line that is no field, and no item of a list
 * @returns whether it was meant for one: a value that begins in a line of its own looks otherwise
 */
export function isMeantAsField(line: string): boolean {
  return Object.entries(patterns).some(([name, pattern]) => name !== 'nameAlone' && pattern.test(line));
}

/**
 * Says what is wrong with a line that is no field, and no item of a list.
 * @param line the line
 * @param index where it stands
 * @param before the field before it, if there is one
 * @returns what is wrong with it
 */
export function oddField(line: string, index: number, before: string | undefined): YamlCause {
  const problem = { line: index + 1, expected: 'a name, a colon, a space and a value, such as title: "…"' };
  const other = patterns.otherColon.exec(line)?.groups;
  if (other)
    return {
      ...problem,
      message: `The sign "${other.sign ?? ''}" after "${other.key ?? ''}" only looks like a colon.`,
      hint: rewritten(other.key, other.value),
    };
  const tight = patterns.noSpace.exec(line)?.groups;
  if (tight)
    return {
      ...problem,
      message:
        tight.sign === ''
          ? `There is no space after the colon of "${tight.key ?? ''}".`
          : `The sign after the colon of "${tight.key ?? ''}" only looks like a space (${codeOf(tight.sign)}).`,
      hint:
        tight.sign === ''
          ? rewritten(tight.key, tight.value)
          : 'Delete what is between the colon and the value, and press the space bar once.',
    };
  const bare = patterns.noColon.exec(line)?.groups;
  if (bare)
    return {
      ...problem,
      message: `There is no colon after "${bare.key ?? ''}".`,
      hint: rewritten(bare.key, bare.value),
    };
  const alone = patterns.nameAlone.exec(line)?.groups;
  if (alone)
    return {
      ...problem,
      message: `There is no colon after "${alone.key ?? ''}".`,
      hint: `Write ${alone.key ?? ''}: with the colon; or, if it belongs to the line above, put it there.`,
    };
  const marked = patterns.markBefore.exec(line)?.groups;
  if (marked)
    return {
      ...problem,
      message: `There is a quotation mark before the name "${marked.key ?? ''}".`,
      hint: 'Delete the quotation mark before the name.',
    };
  const dash = patterns.noDashSpace.exec(line)?.groups;
  if (dash)
    return {
      ...problem,
      message: 'There is no space after the dash.',
      expected: 'a dash, a space and an item of the list',
      hint: 'Write a space after the dash.',
    };
  return {
    ...problem,
    message: 'This line does not begin with the name of a field and a colon.',
    hint:
      before === undefined
        ? 'Write the name of a field and a colon before it.'
        : `If it belongs to "${before}", put it into that line, between its quotation marks; otherwise, write the name of a field and a colon before it.`,
  };
}

/** How the line is written, with marks around a value that has other ones. */
function rewritten(key = '', value = ''): string {
  const [, inner] = /^[“„«](.*)[”“»]$/u.exec(value.trim()) ?? [];
  if (inner !== undefined) return writeQuoted({ key }, inner);
  return `Write ${key}: ${value.length > 120 ? '…' : value.trim()}${/[.!?]$/.test(value) ? '' : '.'}`;
}

function codeOf(sign = ''): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
