import { parseRule, type Part, type Rule } from './parse-rule.ts';
import type { Spellout } from './rule-sets.ts';

/** Writes a number in the pieces that rules put together; undefined where they write it in digits. */
export type Spell = (number: number) => readonly string[] | undefined;

/** No rule of CLDR leads through so many others. */
const maxDepth = 40;

/**
 * @param spellout a language's rules
 * @param name the name of the set by which numbers are written, such as `%spellout-cardinal`
 * @param digits what stands for a number in digits; undefined where words alone are wanted
 * @returns what writes numbers by them
 * @example speller(spelloutOf('fr'), '%spellout-cardinal-masculine')(72) // ['soixante', '-', 'douze']
 */
export function speller({ tag, sets }: Spellout, name: string, digits?: string): Spell {
  const plurals = {
    cardinal: new Intl.PluralRules(tag),
    ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }),
  };
  const read = new Map<string, Rule[]>();
  const rulesOf = (set: string) => {
    const known = read.get(set);
    if (known !== undefined) return known;
    const rules = (sets[set] ?? []).flatMap(([descriptor, body]) => parseRule(descriptor, body));
    rules.sort((one, other) => one.from - other.from);
    read.set(set, rules);
    return rules;
  };

  const write = (number: number, set: string, depth: number): string[] | undefined => {
    const rule = depth < maxDepth ? ruleFor(number, rulesOf(set)) : undefined;
    if (rule === undefined) return undefined;
    const written = rule.parts.map((part) => writePart(part, { number, rule, set, depth }));
    return written.every((pieces) => pieces !== undefined) ? written.flat() : undefined;
  };

  const writePart = (part: Part, { number, rule, set, depth }: Place): string[] | undefined => {
    if (part.kind === 'words') return [part.words];
    const whole = Math.floor(number / rule.divisor);
    if (part.kind === 'forms') {
      const { type, forms } = part;
      return [forms[plurals[type].select(whole)] ?? forms.other ?? ''];
    }
    if (part.by !== '' && !part.by.startsWith('%')) return digits === undefined ? undefined : [digits];
    const inner = { same: number, whole, rest: number % rule.divisor }[part.of];
    return write(inner, part.by || set, depth + 1);
  };

  return (number) => write(number, name, 0);
}

/** Where a part of a rule stands. */
interface Place {
  readonly number: number;
  readonly rule: Rule;
  readonly set: string;
  readonly depth: number;
}

/** The last rule that begins at or below a number; one that writes what remains of it gives way where nothing does. */
function ruleFor(number: number, rules: readonly Rule[]): Rule | undefined {
  const index = rules.findLastIndex(({ from }) => from <= number);
  const rule = rules[index];
  if (rule === undefined) return undefined;
  const writesRest = rule.parts.some((part) => part.kind === 'number' && part.of === 'rest');
  const isRound = number % rule.divisor === 0 && rule.from % rule.divisor !== 0;
  return writesRest && isRound ? (rules[index - 1] ?? rule) : rule;
}
