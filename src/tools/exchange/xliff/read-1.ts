import { childrenNamed, wordsInXml, type XmlElement, type XmlNode } from '../../../read/data/xml-tree.ts';
import type { Code } from './code.ts';
import { namedLocale, notesOnWords, readNotes, unitsIn, type ReadUnit, type ReadXliff } from './read-unit.ts';
import { joinSegments, type Segment } from './segments.ts';
import type { State } from './unit.ts';

/**
 * Reads what is told of a bulletin in XLIFF 1.2, whatever a tool added to it: other namespaces, groups, notes, earlier
 * translations, a unit cut into segments.
 * @param file the element `<file>`
 * @returns its units
 * @throws {XmlError} where it does not name its languages
 */
export function readXliff1(file: XmlElement): ReadXliff {
  const { original = '' } = file.attributes;
  const missing = 'The element <file> does not name both languages (source-language and target-language)';
  return {
    slug: /(?:^|[/\\])(?:bulletins|pages)[/\\]([^/\\]+)[/\\][^/\\]+$/.exec(original)?.[1] ?? original,
    sourceLocale: namedLocale(file.attributes['source-language'], missing),
    locale: namedLocale(file.attributes['target-language'], missing),
    notes: childrenNamed(file, 'header').flatMap((header) => notesIn(header)),
    units: childrenNamed(file, 'body').flatMap((body) => unitsIn(body, 'trans-unit', readUnit)),
  };
}

function readUnit(unit: XmlElement): ReadUnit {
  const [source] = childrenNamed(unit, 'source');
  const [target] = childrenNamed(unit, 'target');
  const [cut] = childrenNamed(unit, 'seg-source');
  const state = stateOf(target?.attributes.state);
  const whole: Segment = {
    source: codesIn(source?.children ?? []),
    target: target && codesIn(target.children),
    state,
    place: 0,
  };
  const sentences = target?.children.filter((node) => isSentence(node)) ?? [];
  const isCut = cut !== undefined && sentences.length > 0;
  return {
    id: unit.attributes.id ?? '',
    line: unit.line,
    notes: [
      ...notesIn(unit),
      ...notesOnWords(unit, ({ name, attributes }) => (name === 'mrk' ? attributes.comment : undefined)),
    ],
    ...joinSegments(isCut ? segmentsOf(cut, sentences, state) : [whole]),
    source: whole.source,
  };
}

/** Pieces of a source text in sentences, with those of its translation that go by the same name. */
function segmentsOf(cut: XmlElement, sentences: readonly XmlElement[], state: State): Segment[] {
  const places = new Map(sentences.map(({ attributes }, place) => [attributes.mid, place]));
  let place = 0;
  return cut.children.map((node) => {
    if (!isSentence(node)) return { source: codesIn([node]), target: undefined, state: undefined, place };
    const own = places.get(node.attributes.mid);
    place = own ?? place;
    const target = own === undefined ? undefined : sentences[own];
    return { source: codesIn(node.children), target: target && codesIn(target.children), state, place };
  });
}

function isSentence(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && node.name === 'mrk' && node.attributes.mtype === 'seg';
}

/** The words of 1.2 for how far a translation is, in those of 2.1; whoever says none of them has not begun. */
function stateOf(state: string | undefined): State {
  if (state === 'translated' || state === 'final') return state;
  return state === 'signed-off' ? 'reviewed' : 'initial';
}

function notesIn(parent: XmlElement) {
  return readNotes(childrenNamed(parent, 'note'), 'from');
}

function codesIn(content: readonly XmlNode[]): Code[] {
  return content.flatMap((node) => (typeof node === 'string' ? [node] : codesOf(node)));
}

/** What a mark stands for is written in it, or nowhere. */
function codesOf(element: XmlElement): Code[] {
  const { id = '', rid = id, pos } = element.attributes;
  const signs = wordsInXml(element);
  switch (element.name) {
    case 'g':
      return [
        { type: 'begin', id, name: id, signs: undefined },
        ...codesIn(element.children),
        { type: 'end', name: id, signs: undefined },
      ];
    case 'ph':
    case 'x':
      return [{ type: 'single', id, signs }];
    case 'bpt':
    case 'bx':
      return [{ type: 'begin', id, name: rid, signs }];
    case 'ept':
    case 'ex':
      return [{ type: 'end', name: rid, signs }];
    case 'it':
      return [pos === 'close' ? { type: 'end', name: rid, signs } : { type: 'begin', id, name: rid, signs }];
    default:
      return codesIn(element.children);
  }
}
