import { CST, Parser } from 'yaml';

/** A value of YAML that stands in no quotation marks. */
export interface PlainValue {
  /** The key that it belongs to; undefined in a list. */
  readonly key: string | undefined;
  /** As it was written. */
  readonly source: string;
  /** What stands behind it on its line from a `#` on, which is no part of it. */
  readonly comment: string | undefined;
  /** Where it begins in the text. */
  readonly offset: number;
}

/**
 * @param text a YAML text that can be read
 * @returns its values without quotation marks, in order
 */
export function plainValues(text: string): PlainValue[] {
  const values: PlainValue[] = [];
  for (const document of new Parser().parse(text)) {
    if (document.type !== 'document') continue;
    CST.visit(document, ({ key, value }) => {
      if (value?.type !== 'scalar') return;
      const { source, offset, end } = value;
      const name = key !== undefined && key !== null && 'source' in key ? key.source : undefined;
      const comment = end?.find(({ type }) => type === 'comment')?.source;
      values.push({ key: name, source, comment, offset });
    });
  }
  return values;
}
