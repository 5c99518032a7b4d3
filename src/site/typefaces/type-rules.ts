import { cached } from '../../store/caches.ts';
import { selectorsOf, type Selector } from '../html/selector.ts';

/** The weights that words are set in: there are no others. */
export const weights = ['400', '600'] as const;
/** One of {@link weights}. */
export type Weight = (typeof weights)[number];

/** The slants that words are set in. */
export const slants = ['normal', 'italic'] as const;
/** One of {@link slants}. */
export type Slant = (typeof slants)[number];

/** A rule of a style sheet that decides in which face words are drawn, or draws some itself. */
export interface TypeRule extends Selector {
  /** What it may declare; nothing where it declares none. */
  readonly weights: readonly (Weight | 'inherit')[];
  readonly slants: readonly (Slant | 'inherit')[];
  /** Strings that it puts into the page. */
  readonly drawn: readonly string[];
}

/** What browsers do by themselves. */
const ofBrowsers = `h1,h2,h3,h4,h5,h6,b,strong,th,optgroup{font-weight:bold}
  address,cite,dfn,em,i,var{font-style:italic}button,input,select,textarea{font:400 1em serif}`;

/**
 * Reads in which weights and slants a page's own styles set its words, so that what is bold there and what is cut in bold
 * cannot drift apart.
 * @param css the styles of a page
 * @returns the rules by the last name in their selectors, `h1` or `.date`, or `*`; of those that match, the last counts
 */
export const typeRules = cached((css: string): ReadonlyMap<string, readonly TypeRule[]> => {
  const own = blocksOf(css);
  const variables = Map.groupBy(
    own.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))),
    ([name]) => name,
  );
  const rules = [
    ...blocksOf(ofBrowsers)
      .flatMap((block) => rulesOf(block, variables))
      .map((rule) => ({ ...rule, specificity: -1 })),
    ...own.flatMap((block) => rulesOf(block, variables)),
  ];
  rules.sort((a, b) => a.specificity - b.specificity);
  return Map.groupBy(rules, ({ compounds }) => {
    const { name, classes: [first] = [] } = compounds.at(-1) ?? {};
    return first === undefined ? (name ?? '*') : `.${first}`;
  });
});

type Declaration = readonly [name: string, value: string];

/** What stands between two braces. */
interface Block {
  readonly selector: string;
  /** Whether it holds under a condition alone. */
  readonly isConditional: boolean;
  readonly declarations: readonly Declaration[];
}

const tokens = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*.*?\*\/|[{};]|[^{};"'/]+|\//gs;

function blocksOf(css: string): Block[] {
  const [blocks, open]: [Block[], { head: string; declarations: Declaration[] }[]] = [[], []];
  let said = '';
  const declare = () => {
    const [, name, value] = /^\s*([\w-]+)\s*:(.*)$/s.exec(said) ?? [];
    if (name !== undefined && value !== undefined) open.at(-1)?.declarations.push([name, value.trim()]);
    said = '';
  };
  for (const [token] of css.matchAll(tokens)) {
    if (token === '{') {
      open.push({ head: said.trim(), declarations: [] });
      said = '';
    } else if (token === '}') {
      declare();
      const { head, declarations } = open.pop() ?? { head: '', declarations: [] };
      const isConditional = open.some(({ head: outer }) => !outer.startsWith('@layer'));
      if (declarations.length > 0) blocks.push({ selector: head, isConditional, declarations });
    } else if (token === ';') declare();
    else if (!token.startsWith('/*')) said += token;
  }
  return blocks;
}

/** Properties whose strings are drawn. */
const drawing =
  /^(?:content|symbols|quotes|prefix|suffix|negative|pad|hyphenate-character|list-style|list-style-type|text-emphasis)$/;

function rulesOf(
  { selector, isConditional, declarations }: Block,
  variables: ReadonlyMap<string, readonly Declaration[]>,
): TypeRule[] {
  const valuesOf = (...names: string[]) =>
    declarations
      .filter(([name]) => names.includes(name))
      .slice(-1)
      .flatMap(([, value]) => settled(value, variables));
  const weights = valuesOf('font-weight', 'font').map(weightOf);
  const slants = valuesOf('font-style', 'font').map(slantOf);
  const drawn = declarations.flatMap(([name, value]) => (drawing.test(name) ? stringsIn(value) : []));
  if (weights.length + slants.length + drawn.length === 0) return [];
  if (selector.startsWith('@') && !selector.startsWith('@counter-style')) return [];
  // The signs of a counter are drawn wherever something is counted.
  return selectorsOf(selector.startsWith('@') ? 'ol' : selector).map((each) => ({
    ...each,
    isSure: each.isSure && !isConditional,
    weights,
    slants,
    drawn,
  }));
}

/** A value, or all that it may be where it names a variable. */
function settled(value: string, variables: ReadonlyMap<string, readonly Declaration[]>): string[] {
  const [, name, instead = 'inherit'] = /^var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)$/.exec(value) ?? [];
  if (name === undefined) return [value];
  const known = variables.get(name)?.map(([, each]) => each) ?? ['initial'];
  return known.map((each) => (each === 'initial' ? instead : each));
}

const weightOf = (value: string): Weight | 'inherit' =>
  /\b(?:inherit|unset)\b/.test(value) ? 'inherit' : /\bbold(?:er)?\b|\b[5-9]00\b/.test(value) ? '600' : '400';

const slantOf = (value: string): Slant | 'inherit' =>
  /\b(?:inherit|unset)\b/.test(value)
    ? 'inherit'
    : /\b(?:italic|oblique)\b/.test(value)
      ? 'italic'
      : 'normal';

function stringsIn(value: string): string[] {
  return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) =>
    (double ?? single ?? '').replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}
