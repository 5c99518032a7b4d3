import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { DocxError } from './docx-error.ts';
import { raisedIn, type Raised } from './raised.ts';
import { ranges, readNumber } from './read-number.ts';
import type { ImportLog } from './import-log.ts';
import { allNamed, xmlAttribute, childOf, elementsIn, isSwitchedOn, valueOf } from './xml.ts';

/** What a style makes of a paragraph. */
export type ParagraphRole =
  | { readonly kind: 'title' | 'paragraph' | 'quotation' | 'caption' | 'contents' }
  | { readonly kind: 'heading'; readonly level: number };

/** The styles of a document. */
export interface Styles {
  /**
   * @param properties properties of a paragraph
   * @returns what its style, or what it says of itself, makes of it
   */
  roleOf(properties: XmlElement | undefined): ParagraphRole;
  /**
   * @param id id of a paragraph's or run's style
   * @param property a property of runs that is on or off
   * @returns whether the style sets it
   */
  isOn(id: string | undefined, property: string): boolean | undefined;
  /**
   * @param id id of a run's style
   * @returns whether it raises or lowers words, or neither
   */
  raisedBy(id: string | undefined): Raised | undefined;
  /**
   * @param id id of a paragraph's style
   * @returns the list that it puts paragraphs into
   */
  numberingOf(id: string | undefined): XmlElement | undefined;
}

/** Far more than Word has in one another. */
const maxBasedOn = 100;

/**
 * @param root the root of `styles.xml`, where there is one
 * @param log takes what an editor must be told
 * @returns the styles
 */
export function readStyles(root: XmlElement | undefined, log: ImportLog): Styles {
  const all = root === undefined ? [] : allNamed(root, 'style');
  const byId = new Map(all.map((style) => [xmlAttribute(style, 'styleId'), readStyle(style, log)]));
  // Or one without a name would be that of all paragraphs that name none.
  byId.delete(undefined);
  /** The style, and those that it is based on. */
  const chainOf = (id: string | undefined): Style[] => {
    const chain = new Set<Style>();
    for (let style = byId.get(id); style && !chain.has(style); style = byId.get(style.basedOn)) {
      if (chain.size === maxBasedOn)
        throw new DocxError(
          `A style of this document, "${id ?? ''}", is based on more than ${String(maxBasedOn)} others.`,
          'Copy the text alone into a new document, and import that.',
        );
      chain.add(style);
    }
    return [...chain];
  };
  const firstIn = <T>(id: string | undefined, pick: (style: Style) => T | undefined): T | undefined =>
    chainOf(id)
      .map(pick)
      .find((value) => value !== undefined);
  return {
    roleOf(properties) {
      const id = valueOf(properties, 'pStyle');
      // Some programs name styles that they never describe.
      const named = byId.has(id) ? firstIn(id, ({ role }) => role) : roleNamed(id);
      if (named !== undefined) return named;
      const outline = valueOf(properties, 'outlineLvl') ?? firstIn(id, (style) => style.outline);
      const level = readNumber(outline, 'outline', log);
      return level < ranges.outline.max ? { kind: 'heading', level: level + 1 } : { kind: 'paragraph' };
    },
    isOn: (id, property) => firstIn(id, ({ switches }) => switches.get(property)),
    raisedBy: (id) => firstIn(id, ({ raised }) => raised),
    numberingOf: (id) => firstIn(id, ({ numbering }) => numbering),
  };
}

/** What a style says itself. Read once: every paragraph and every run asks. */
interface Style {
  readonly basedOn: string | undefined;
  readonly role: ParagraphRole | undefined;
  readonly outline: string | undefined;
  readonly numbering: XmlElement | undefined;
  readonly switches: ReadonlyMap<string, boolean>;
  readonly raised: Raised | undefined;
}

function readStyle(style: XmlElement, log: ImportLog): Style {
  const run = childOf(style, 'rPr');
  const paragraph = childOf(style, 'pPr');
  return {
    basedOn: valueOf(style, 'basedOn'),
    role: roleNamed(valueOf(style, 'name')),
    outline: valueOf(paragraph, 'outlineLvl'),
    numbering: childOf(paragraph, 'numPr'),
    switches: new Map(elementsIn(run).map((each) => [each.name, isSwitchedOn(each)])),
    raised: raisedIn(run, log),
  };
}

/** Styles that every Word has are named in English in the file, whatever language it speaks. */
function roleNamed(name: string | undefined): ParagraphRole | undefined {
  const plain = (name ?? '').toLowerCase().replaceAll(/[\s_-]+/g, '');
  const level = /^heading([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (plain === 'title') return { kind: 'title' };
  if (['quote', 'intensequote', 'blocktext', 'quotations'].includes(plain)) return { kind: 'quotation' };
  // LibreOffice has one for each kind of what is shown.
  if (['caption', 'illustration', 'figure', 'drawing'].includes(plain)) return { kind: 'caption' };
  if (/^toc(?:\d|heading)$/.test(plain)) return { kind: 'contents' };
  return undefined;
}
