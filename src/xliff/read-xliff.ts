import { canonicalTag } from '../reading/locale-tag.ts';
import { wholeNumber } from '../reading/whole-number.ts';
import { states, type State } from './unit.ts';
import {
  childrenNamed,
  parseXml,
  wordsInXml,
  XmlFault,
  type XmlElement,
  type XmlNode,
} from '../reading/xml-tree.ts';

/** A unit as a tool gave it back, its words not yet looked at. */
export interface ReadUnit {
  readonly id: string;
  readonly line: number;
  readonly state: State;
  readonly source: readonly XmlNode[];
  /** Undefined where nothing was written. */
  readonly target: readonly XmlNode[] | undefined;
  /** Whether a tool cut it into segments of which only some were translated. */
  readonly isInPart: boolean;
  /** What the marks stand for, by the names that marks refer to. */
  readonly data: ReadonlyMap<string, string>;
}

/** A file as a tool gave it back. */
export interface ReadXliff {
  readonly slug: string;
  readonly sourceLocale: string;
  readonly locale: string;
  readonly units: readonly ReadUnit[];
}

const core = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * Reads XLIFF 2.0 or 2.1, whatever a tool added to it: other namespaces, groups, notes, a unit cut into segments.
 * @param text the file
 * @returns its units
 * @throws {XmlFault} where it is no such file
 */
export function readXliff(text: string): ReadXliff {
  const root = parseXml(text);
  if (root.name !== 'xliff' || root.namespace !== core) {
    const found = root.name === 'xliff' ? `XLIFF ${root.attributes.version ?? ''}` : `<${root.name}>`;
    throw new XmlFault(`This is not XLIFF 2.0 or 2.1, but ${found.trim()}.`);
  }
  const { srcLang, trgLang } = root.attributes;
  if (srcLang === undefined || trgLang === undefined)
    throw new XmlFault('The element <xliff> does not name both languages (srcLang and trgLang).');
  const files = childrenNamed(root, 'file');
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new XmlFault(`This XLIFF holds ${String(files.length)} files; one bulletin is expected.`);
  const units = unitsIn(file);
  const seen = new Set<string>();
  const twice = units.find(({ id }) => seen.size === seen.add(id).size);
  if (twice !== undefined)
    throw new XmlFault(`Line ${String(twice.line)}: the unit "${twice.id}" stands in this file twice.`);
  return {
    slug: file.attributes.id ?? '',
    sourceLocale: canonicalTag(srcLang) ?? srcLang,
    locale: canonicalTag(trgLang) ?? trgLang,
    units,
  };
}

function unitsIn(parent: XmlElement): ReadUnit[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string' || child.namespace !== core) return [];
    if (child.name === 'group') return unitsIn(child);
    return child.name === 'unit' ? [readUnit(child)] : [];
  });
}

function readUnit(unit: XmlElement): ReadUnit {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.namespace === core && ['segment', 'ignorable'].includes(child.name),
  );
  const segments = parts.filter(({ name }) => name === 'segment');
  const targets = parts
    .map((part, index) => ({ part, target: childrenNamed(part, 'target')[0], index }))
    .sort((a, b) => placeOf(a, parts.length) - placeOf(b, parts.length));
  const isWritten = targets.some(({ target }) => target && wordsInXml(target).trim() !== '');
  const data = childrenNamed(unit, 'originalData').flatMap((each) => childrenNamed(each, 'data'));
  return {
    id: unit.attributes.id ?? '',
    line: unit.line,
    state: leastState(segments),
    source: parts.flatMap((part) => childrenNamed(part, 'source')[0]?.children ?? []),
    target: isWritten
      ? targets.flatMap(({ part, target }) => {
          // What lies between sentences is often left as it is.
          const between = part.name === 'ignorable' ? childrenNamed(part, 'source')[0] : undefined;
          return (target ?? between)?.children ?? [];
        })
      : undefined,
    isInPart: isWritten && segments.some((segment) => isUntranslated(segment)),
    data: new Map(data.map((each) => [each.attributes.id ?? '', wordsInXml(each)])),
  };
}

/** Who translates two sentences by one leaves the other's translation empty, and says that it is done. */
function isUntranslated(segment: XmlElement): boolean {
  const [source] = childrenNamed(segment, 'source');
  const [target] = childrenNamed(segment, 'target');
  if (!source || wordsInXml(source).trim() === '') return false;
  if (!target) return true;
  return wordsInXml(target).trim() === '' && leastState([segment]) === 'initial';
}

/** A tool may say that the sentences of a translation come in another order. */
function placeOf(
  { target, index }: { target: XmlElement | undefined; index: number },
  count: number,
): number {
  return wholeNumber(target?.attributes.order, { least: 1, most: count, usual: index + 1 }).value - 1;
}

function leastState(segments: readonly XmlElement[]): State {
  const found = new Set(segments.map(({ attributes }) => attributes.state));
  // One that says none, or another than the standard's, is in the first.
  const isUnknown = [...found].some((state) => !states.includes(state as State));
  return isUnknown ? 'initial' : (states.find((state) => found.has(state)) ?? 'final');
}
