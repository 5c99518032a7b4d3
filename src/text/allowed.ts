import { canonicalTag } from '../read/words/locale-tag.ts';
import { isSafeLink } from './link-kinds.ts';

/** What the value of an attribute may be. */
export type AttributeKind =
  'text' | 'words' | 'language' | 'direction' | 'link' | 'name' | 'number' | 'column';

/** Attributes of an element or component, by name. All are optional and literal. */
export type Attributes = Readonly<Record<string, AttributeKind>>;

/** An element of HTML that a text may hold: the attributes that it may have, by who gives it those. */
interface AllowedElement {
  /** Markdown's own signs make it, with these. */
  readonly signs?: Attributes;
  /** It may be written out as a tag, with these. */
  readonly tag?: Attributes;
  /** The page adds these. */
  readonly page?: Attributes;
  /** Whether it is a block, which no written-out tag may hold. */
  readonly isBlock?: true;
  /** Whether it stands alone. */
  readonly isVoid?: true;
}

const otherLanguage = { lang: 'language', dir: 'direction' } as const;

/**
 * The one list of what a text may hold as HTML; `components/` lists the components. What is checked (`refusals.ts`) and what is written (`write-html.ts`)
 * are both made from it.
 */
const elements = {
  a: { signs: { href: 'link', title: 'words' }, page: { hreflang: 'language' } },
  abbr: { tag: { title: 'text' } },
  bdi: { tag: otherLanguage },
  blockquote: { signs: {}, isBlock: true },
  br: { signs: {}, tag: {}, isVoid: true },
  cite: { tag: {} },
  em: { signs: {} },
  h2: { signs: {}, page: { id: 'name' }, isBlock: true },
  h3: { signs: {}, page: { id: 'name' }, isBlock: true },
  hr: { signs: {}, isBlock: true, isVoid: true },
  li: { signs: {}, isBlock: true },
  ol: { signs: { start: 'number' }, isBlock: true },
  p: { signs: {}, page: { id: 'name' }, isBlock: true },
  span: { tag: otherLanguage },
  strong: { signs: {} },
  sub: { tag: {} },
  sup: { tag: {} },
  table: { signs: {}, isBlock: true },
  tbody: { signs: {} },
  td: { signs: {} },
  th: { signs: {}, page: { scope: 'column' } },
  thead: { signs: {} },
  tr: { signs: {} },
  ul: { signs: {}, isBlock: true },
} as const satisfies Readonly<Record<string, AllowedElement>>;

const listed: readonly (readonly [string, AllowedElement])[] = Object.entries(elements);

function namesOf(isMeant: (element: AllowedElement) => boolean): ReadonlySet<string> {
  return new Set(listed.filter(([, element]) => isMeant(element)).map(([name]) => name));
}

/** HTML elements that Markdown's own signs may make in a text. */
export const markdownElements = namesOf(({ signs }) => signs !== undefined);

/** Those of them that are blocks, which no written-out tag may hold. */
export const blockElements = namesOf(({ isBlock }) => isBlock === true);

/** Tags that stand alone. */
export const voidTags = namesOf(({ isVoid }) => isVoid === true);

/** HTML tags that may be written out in a text: what Markdown has no sign for. */
export const htmlTags: Readonly<Record<string, Attributes>> = Object.fromEntries(
  listed.flatMap(([name, { tag }]) => (tag === undefined ? [] : [[name, tag]])),
);

/** Every element that is written into a page for a text, with all attributes that it may have there. */
export const writtenElements: ReadonlyMap<string, Attributes> = new Map(
  listed.map(([name, { signs, tag, page }]) => [name, { ...signs, ...tag, ...page }]),
);

/** What each kind of attribute takes, in words for a report, and the test of it. */
export const attributeKinds: Readonly<
  Record<AttributeKind, { expected: string; accepts(value: string): boolean }>
> = {
  text: { expected: 'text in quotation marks', accepts: (value) => value.trim() !== '' },
  words: { expected: 'any words', accepts: () => true },
  language: {
    expected: 'a language tag, such as "en"',
    accepts: (value) => canonicalTag(value) !== undefined,
  },
  direction: {
    expected: '"ltr", "rtl" or "auto"',
    accepts: (value) => ['ltr', 'rtl', 'auto'].includes(value),
  },
  link: { expected: 'an address that leads somewhere and runs nothing', accepts: isSafeLink },
  name: { expected: 'a name', accepts: (value) => value !== '' },
  number: { expected: 'a whole number', accepts: (value) => /^\d{1,9}$/.test(value) },
  column: { expected: '"col"', accepts: (value) => value === 'col' },
};
