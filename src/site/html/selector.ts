import { attributeOf } from './attribute.ts';
import type { Tag } from './tags.ts';

/** What a selector asks of one element, and how that stands to the element before it in the selector. */
interface Compound {
  readonly isChild: boolean;
  readonly name?: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly Asked[];
}

/** What is asked of an attribute: that it is there, or how its value stands to another, `^=`. */
type Asked = readonly [name: string, operator: string | undefined, value: string | undefined];

/** A selector of a style sheet, without commas. */
export interface Selector {
  /** The last stands for the element itself, those before it for elements that hold it. */
  readonly compounds: readonly Compound[];
  /** Whether it asks for nothing else, such as a state, a sibling or what an element holds. */
  readonly isSure: boolean;
  /** Of two that match, the greater counts. */
  readonly specificity: number;
}

/** An open element, with all that hold it before it. */
export interface OpenElement {
  readonly tag: Tag;
  readonly parent?: OpenElement | undefined;
}

const anyOf = /:(?:is|where)\(([^()]*)\)/;
const pieces = /([\s>+~]*)((?:\[[^\]]*\]|:[\w-]+\((?:[^()]|\([^()]*\))*\)|[^\s>+~[(])+)/g;
const parts =
  /\[([\w:-]+)\s*(?:([~|^$*]?=)\s*["']?([^"'\]]*?)["']?)?\s*\]|([.#]?)((?:\\.|[\w-])+)|::?[\w-]+(?:\(.*\))?|\*/g;

/**
 * @param list selectors as a style sheet has them
 * @returns each, with those that `:is()` holds one by one; one that is written in a way not known here may match anything,
 *   so that what it may set is never missing
 */
export function selectorsOf(list: string): Selector[] {
  return apart(list).flatMap((selector) => {
    const [whole, inner] = anyOf.exec(selector) ?? [];
    if (whole === undefined) return [selectorOf(selector)];
    return apart(inner ?? '').flatMap((one) => selectorsOf(selector.replace(whole, () => one)));
  });
}

/** Parts a list at its commas, but for those within brackets. */
function apart(list: string): string[] {
  return list.match(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,([])+/g)?.map((one) => one.trim()) ?? [];
}

function selectorOf(selector: string): Selector {
  const compounds: Compound[] = [];
  let [isSure, specificity, read] = [true, 0, ''];
  for (const [piece, combinator = '', text = ''] of selector.matchAll(pieces)) {
    read += piece;
    if (/[+~]/.test(combinator)) {
      // What stands before it is held by the same elements.
      compounds.pop();
      isSure = false;
    }
    let name: string | undefined;
    let known = '';
    const [classes, attributes]: [string[], Asked[]] = [[], []];
    for (const [part, attribute, operator, value, mark, word = ''] of text.matchAll(parts)) {
      known += part;
      if (attribute !== undefined) attributes.push([attribute, operator, value]);
      else if (mark === '.') classes.push(word.replaceAll('\\', ''));
      else if (mark === '' && word !== '') name = word.toLowerCase();
      else if (part !== '*') isSure = false;
      specificity += mark === '' ? 1 : part === '*' ? 0 : 10;
    }
    if (known !== text) return unknown;
    compounds.push({ isChild: combinator.includes('>'), name, classes, attributes });
  }
  return read === selector ? { compounds, isSure, specificity } : unknown;
}

const unknown: Selector = {
  compounds: [{ isChild: false, classes: [], attributes: [] }],
  isSure: false,
  specificity: 0,
};

/**
 * @param selector a selector
 * @param element an element
 * @returns whether the one may match the other: surely, if the selector is sure
 */
export function mayMatch({ compounds }: Selector, element: OpenElement): boolean {
  return matchesFrom(compounds, compounds.length - 1, element);
}

function matchesFrom(compounds: readonly Compound[], at: number, element: OpenElement): boolean {
  const compound = compounds[at];
  if (compound === undefined || !isOf(compound, element.tag)) return false;
  if (at === 0) return true;
  for (let { parent } = element; parent !== undefined; { parent } = parent) {
    if (matchesFrom(compounds, at - 1, parent)) return true;
    if (compound.isChild) return false;
  }
  return false;
}

function isOf({ name, classes, attributes }: Compound, tag: Tag): boolean {
  if (name !== undefined && name !== tag.name) return false;
  if (classes.length > 0) {
    const own = attributeOf(tag, 'class')?.split(/\s+/) ?? [];
    if (!classes.every((one) => own.includes(one))) return false;
  }
  return attributes.every(([attribute, operator, value = '']) => {
    const held = attributeOf(tag, attribute);
    return held !== undefined && (operators[operator ?? '']?.(held, value) ?? true);
  });
}

/** How the value of an attribute stands to the one that is asked for. */
const operators: Readonly<Record<string, (held: string, value: string) => boolean>> = {
  '=': (held, value) => held === value,
  '~=': (held, value) => held.split(/\s+/).includes(value),
  '|=': (held, value) => held === value || held.startsWith(`${value}-`),
  '^=': (held, value) => value !== '' && held.startsWith(value),
  '$=': (held, value) => value !== '' && held.endsWith(value),
  '*=': (held, value) => value !== '' && held.includes(value),
};
