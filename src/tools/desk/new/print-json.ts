import stringWidth from 'string-width';

const maxWidth = 110;

/**
 * @param data what JSON can hold
 * @returns it as the formatter of the project writes it: an entry a line, and short lists in one
 */
export function printJson(data: unknown): string {
  return `${print(data, '', 0)}\n`;
}

/** @param taken what else stands in the value's first line */
function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  if (entries.length === 0) return open + close;
  const inner = `${indent}  `;
  if (isList && !isTable(value)) {
    const line = `[${value.map((each) => print(each, inner, 0)).join(', ')}]`;
    if (!line.includes('\n') && taken + stringWidth(line) + 1 <= maxWidth) return line;
  }
  const lines = entries.map(([key, each]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    return inner + name + print(each, inner, stringWidth(inner + name));
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A list of lists is written a row a line. */
function isTable(list: readonly unknown[]): boolean {
  return list.length > 1 && list.every((each) => Array.isArray(each) && each.length > 1);
}
