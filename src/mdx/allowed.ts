import { canonicalTag } from '../reading/locale-tag.ts';

/** What the value of an attribute may be. */
export type AttributeKind = 'text' | 'language' | 'direction';

/** Attributes of an element or component, by name. All are optional and literal. */
export type Attributes = Readonly<Record<string, AttributeKind>>;

/** HTML elements that Markdown's own signs may make in a text. */
export const markdownElements: ReadonlySet<string> = new Set([
  'a',
  'blockquote',
  'br',
  'em',
  'h2',
  'h3',
  'hr',
  'li',
  'ol',
  'p',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Those of them that are blocks, which no written-out tag may hold. */
export const blockElements: ReadonlySet<string> = new Set([
  'blockquote',
  'h2',
  'h3',
  'hr',
  'li',
  'ol',
  'p',
  'table',
  'ul',
]);

/** HTML tags that may be written out in a text: what Markdown has no sign for. */
export const htmlTags: Readonly<Record<string, Attributes>> = {
  abbr: { title: 'text' },
  bdi: { lang: 'language', dir: 'direction' },
  br: {},
  cite: {},
  span: { lang: 'language', dir: 'direction' },
  sub: {},
  sup: {},
};

/** Tags that stand alone. */
export const voidTags: ReadonlySet<string> = new Set(['br']);

/** Components that a text may call. The page maps each to an Astro component of the same name. */
export const components: Readonly<Record<string, Attributes>> = {
  /** The call to follow, in the text's own words; the follow code stands beside it. */
  Follow: {},
  /** A short aside, set apart from the text. */
  Note: {},
};

/** How a link may begin: another site, a mailbox, a telephone, a page of this site, a heading of this page. */
export const linkSchemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** What each kind of attribute takes, in words for a report, and the test of it. */
export const attributeKinds: Readonly<
  Record<AttributeKind, { expected: string; accepts(value: string): boolean }>
> = {
  text: { expected: 'text in quotation marks', accepts: (value) => value.trim() !== '' },
  language: {
    expected: 'a language tag, such as "en"',
    accepts: (value) => canonicalTag(value) !== undefined,
  },
  direction: {
    expected: '"ltr", "rtl" or "auto"',
    accepts: (value) => ['ltr', 'rtl', 'auto'].includes(value),
  },
};
