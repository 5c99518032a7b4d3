import { wholeNumber } from '../../../read/words/whole-number.ts';
import { childrenNamed, wordsInXml, type XmlElement, type XmlNode } from '../../../read/data/xml-tree.ts';
import type { Code } from './code.ts';
import { namedLocale, notesOnWords, readNotes, unitsIn, type ReadUnit, type ReadXliff } from './read-unit.ts';
import { joinSegments, type Segment } from './segments.ts';
import { isState } from './unit.ts';

/** What the marks of a unit stand for, by the names that marks refer to. */
type Data = ReadonlyMap<string, string>;

/**
 * Reads what is told of a bulletin in XLIFF 2.0 or 2.1, whatever a tool added to it: other namespaces, groups, notes, a
 * unit cut into segments.
 * @param root the element `<xliff>`
 * @param file its element `<file>`
 * @returns its units
 * @throws {XmlError} where it does not name its languages
 */
export function readXliff2({ attributes }: XmlElement, file: XmlElement): ReadXliff {
  const { srcLang, trgLang } = attributes;
  const missing = 'The element <xliff> does not name both languages (srcLang and trgLang)';
  return {
    slug: file.attributes.id ?? '',
    sourceLocale: namedLocale(srcLang, missing),
    locale: namedLocale(trgLang, missing),
    notes: notesIn(file),
    units: unitsIn(file, 'unit', readUnit),
  };
}

function readUnit(unit: XmlElement): ReadUnit {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.namespace === unit.namespace &&
      ['segment', 'ignorable'].includes(child.name),
  );
  const data = childrenNamed(unit, 'originalData').flatMap((each) => childrenNamed(each, 'data'));
  const signs = new Map(data.map((each) => [each.attributes.id ?? '', wordsInXml(each)]));
  const notes = [...notesIn(unit), ...notesOnWords(unit, noteOnWords)];
  const segments = parts.map((part, index) => segmentOf(part, { index, count: parts.length, signs }));
  return { id: unit.attributes.id ?? '', line: unit.line, notes, ...joinSegments(segments) };
}

interface Around {
  readonly index: number;
  readonly count: number;
  readonly signs: Data;
}

function segmentOf(part: XmlElement, { index, count, signs }: Around): Segment {
  const [source] = childrenNamed(part, 'source');
  const [target] = childrenNamed(part, 'target');
  const { state } = part.attributes;
  // A tool may say that the sentences of a translation come in another order.
  const order = wholeNumber(target?.attributes.order, { min: 1, max: count, fallback: index + 1 });
  return {
    source: codesIn(source?.children ?? [], signs),
    target: target && codesIn(target.children, signs),
    // One that says none, or another than the standard's, is in the first.
    state: part.name === 'ignorable' ? undefined : isState(state) ? state : 'initial',
    place: order.value - 1,
  };
}

function notesIn(parent: XmlElement) {
  return readNotes(
    childrenNamed(parent, 'notes').flatMap((notes) => childrenNamed(notes, 'note')),
    'category',
  );
}

function noteOnWords({ name, attributes }: XmlElement): string | undefined {
  return ['mrk', 'sm'].includes(name) && attributes.type === 'comment' ? attributes.value : undefined;
}

function codesIn(content: readonly XmlNode[], data: Data): Code[] {
  return content.flatMap((node) => (typeof node === 'string' ? [node] : codesOf(node, data)));
}

function codesOf({ name: kind, attributes, children }: XmlElement, data: Data): Code[] {
  const { id: name = '', dataRef = '', dataRefStart = '', dataRefEnd = '', startRef, hex = '' } = attributes;
  // A tool that needs a mark twice gives the second another name, and says whose copy it is.
  const id = attributes.copyOf ?? name;
  switch (kind) {
    case 'ph':
      return [{ type: 'single', id, signs: data.get(dataRef) }];
    case 'pc':
      return [
        { type: 'begin', id, name, signs: data.get(dataRefStart) },
        ...codesIn(children, data),
        { type: 'end', name, signs: data.get(dataRefEnd) },
      ];
    case 'sc':
      return [{ type: 'begin', id, name, signs: data.get(dataRef) }];
    case 'ec':
      return [{ type: 'end', name: startRef ?? name, signs: data.get(dataRef) }];
    case 'cp':
      // A sign that no text can hold: a mark that nobody knows.
      return [{ type: 'single', id: `U+${hex}`, signs: undefined }];
    default:
      return codesIn(children, data);
  }
}
