/** What is joined; some languages join otherwise before a word that begins like the conjunction. */
const items = ['B', 'Isa', 'ocho'];

const styles = ['long', 'short', 'narrow'] as const;

/**
 * @param tag a language tag
 * @returns the words that join two of a kind, "and" before "or"; none where they are written together with others
 */
export function conjunctionsOf(tag: string): string[] {
  const words = (['conjunction', 'disjunction'] as const).flatMap((type) =>
    items.flatMap((item) => {
      const said = styles.flatMap((style) => joint(tag, { type, style }, item));
      return said.slice(0, 1);
    }),
  );
  return [...new Set(words)];
}

/** What stands between two items, where it is a word of its own in the language's script. */
function joint(tag: string, options: Intl.ListFormatOptions, item: string): string[] {
  const parts = new Intl.ListFormat(tag, options).formatToParts(['A', item]);
  const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
  const { script = '' } = new Intl.Locale(tag).maximize();
  const isUnspaced = /^(?:Jpan|Hans|Hant|Thai|Laoo|Khmr|Mymr)$/.test(script);
  const isWord = isUnspaced
    ? /^[\s\u00A0]*([\p{L}\p{M}]+)[\s\u00A0]*$/u
    : /^[\s\u00A0]+([\p{L}\p{M}]+)[\s\u00A0]+$/u;
  const [, word] = isWord.exec(between) ?? [];
  return word !== undefined && (script === 'Latn') === /\p{Script=Latin}/u.test(word) ? [word] : [];
}
