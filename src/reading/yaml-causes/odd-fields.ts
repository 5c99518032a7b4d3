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
  const fault = { line: index + 1, expected: 'a name, a colon, a space and a value, such as title: "…"' };
  const other = patterns.otherColon.exec(line)?.groups;
  if (other)
    return {
      ...fault,
      message: `Behind "${other.key ?? ''}" stands the sign "${other.sign ?? ''}", which only looks like a colon.`,
      hint: rewritten(other.key, other.value),
    };
  const tight = patterns.noSpace.exec(line)?.groups;
  if (tight)
    return {
      ...fault,
      message:
        tight.sign === ''
          ? `There is no space behind the colon of "${tight.key ?? ''}".`
          : `Behind the colon of "${tight.key ?? ''}" stands a sign that only looks like a space (${codeOf(tight.sign)}).`,
      hint: rewritten(tight.key, tight.value),
    };
  const bare = patterns.noColon.exec(line)?.groups;
  if (bare)
    return {
      ...fault,
      message: `There is no colon behind "${bare.key ?? ''}".`,
      hint: rewritten(bare.key, bare.value),
    };
  const alone = patterns.nameAlone.exec(line)?.groups;
  if (alone)
    return {
      ...fault,
      message: `There is no colon behind "${alone.key ?? ''}".`,
      hint: `Write ${alone.key ?? ''}: with the colon; where it is no field but goes on with the line above, put it there.`,
    };
  const marked = patterns.markBefore.exec(line)?.groups;
  if (marked)
    return {
      ...fault,
      message: `Before the name "${marked.key ?? ''}" stands a quotation mark.`,
      hint: 'Delete the mark before the name.',
    };
  const dash = patterns.noDashSpace.exec(line)?.groups;
  if (dash)
    return {
      ...fault,
      message: 'There is no space behind the dash.',
      expected: 'a dash, a space and an item of the list',
      hint: 'Write a space behind the dash.',
    };
  return {
    ...fault,
    message: 'This line does not begin with the name of a field and a colon.',
    hint:
      before === undefined
        ? 'Write the name of a field and a colon before it.'
        : `Where it goes on with "${before}", put it into the line of that, between its quotation marks; else write the name of a field and a colon before it.`,
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
