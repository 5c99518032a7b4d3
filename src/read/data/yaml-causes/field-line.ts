/** A line of YAML that begins a field, an item of a list, or both. */
export interface FieldLine {
  /** Where its first sign stands. */
  readonly indent: number;
  /** Where its key stands, behind the dashes of lists. */
  readonly inner: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
  /** Where its value begins. */
  readonly at: number;
  /** The value, as far as it stands in this line, without a comment alone. */
  readonly value: string;
}

/**
 * @param line a line
 * @returns its parts; undefined where nothing stands in it but a comment
 */
export function fieldLine(line: string): FieldLine | undefined {
  const [, before = '', dashes = '', rest = ''] = /^( *)((?:-(?: +|$))*)(.*)$/s.exec(line) ?? [];
  if ((rest === '' && dashes === '') || rest.startsWith('#')) return undefined;
  const inner = before.length + dashes.length;
  const [whole = '', quoted, bare] =
    /^(?:"([^"]*)"|([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*)) *:(?= |$) */u.exec(rest) ?? [];
  const value = rest.slice(whole.length);
  return {
    indent: before.length,
    inner,
    isItem: dashes !== '',
    key: quoted ?? bare,
    at: inner + whole.length,
    value: value.startsWith('#') && whole !== '' ? '' : value.trim(),
  };
}
