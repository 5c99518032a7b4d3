/** What a rule writes: words, another number that is written by rules, or one of several forms. */
export type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'number'; readonly of: 'whole' | 'rest' | 'same'; readonly by: string }
  | {
      readonly kind: 'forms';
      readonly type: Intl.PluralRuleType;
      readonly forms: Readonly<Record<string, string>>;
    };

/** A rule: from which number on it holds, and what it writes. */
export interface Rule {
  readonly from: number;
  /** What a number is parted by: 100 in "two hundred and five". */
  readonly divisor: number;
  readonly parts: readonly Part[];
}

/** A number's rest, its whole or itself, with the name of the rules that write it; forms; or plain words. */
const pieces =
  /(?<rest>→→→|→[^→]*→)|(?<whole>←[^←]*←)|(?<same>=[^=]*=)|\$\((?<type>\w+),(?<forms>[^)]*)\)\$|(?<words>[^→←=$]+)/gu;

const kinds = ['rest', 'whole', 'same'] as const;

/**
 * Reads one rule of CLDR's rule-based number formats. What stands in square brackets is left out where nothing
 * remains of the number, or gives way to what stands after a bar: such a rule is two, one for the number itself and one
 * for those above it.
 * @param descriptor from which number on it holds, maybe with what it counts by: `60/20`
 * @param body what it writes: `soixante[-→%%et-un→];`
 * @returns the rules; none where it is for signs, fractions or what is no number
 */
export function parseRule(descriptor: string, body: string): Rule[] {
  const [, start, radix = '10', lower] = /^(\d+)(?:\/(\d+))?(>*)$/.exec(descriptor.replaceAll(',', '')) ?? [];
  if (start === undefined) return [];
  const from = Number(start);
  const divisor = divisorOf(from, Number(radix), lower?.length ?? 0);
  const text = body.replace(/;$/, '').replace(/^'/, '');
  const full = { from, divisor, parts: partsOf(text.replaceAll(/\[([^|\]]*)[^\]]*\]/g, '$1')) };
  const isParted = text.includes('[') && from % divisor === 0 && from > 0;
  if (!isParted) return [full];
  return [
    { from, divisor, parts: partsOf(text.replaceAll(/\[[^|\]]*\|?([^\]]*)\]/g, '$1')) },
    { ...full, from: from + 1 },
  ];
}

/** The greatest power of what is counted by that is not above a number. */
function divisorOf(from: number, radix: number, lower: number): number {
  let divisor = 1;
  while (divisor * radix <= from) divisor *= radix;
  return divisor / radix ** lower;
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(pieces)].map(({ 0: written, groups = {} }): Part => {
    const of = kinds.find((kind) => groups[kind] !== undefined);
    if (of !== undefined) return { kind: 'number', of, by: written.slice(1, -1).replaceAll(/[→←]/gu, '') };
    const { type, forms = '', words = '' } = groups;
    if (type === undefined) return { kind: 'words', words: words.replaceAll("'", '') };
    const named = [...forms.matchAll(/(\w+)\{([^}]*)\}/gu)].map(([, name = '', form = '']) => [name, form]);
    return {
      kind: 'forms',
      type: type as Intl.PluralRuleType,
      forms: Object.fromEntries(named) as Record<string, string>,
    };
  });
}
