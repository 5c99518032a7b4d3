import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { raisedIn } from './raised.ts';
import type { Marks } from './marked-words.ts';
import type { Styles } from './styles.ts';
import type { ImportLog } from './import-log.ts';
import { isOn, valueOf } from './xml.ts';

/** How a run of words looks in its document. */
export interface RunLook {
  /** Marks of its letters of simple scripts. */
  readonly marks: Marks;
  /** What is otherwise in letters of complex scripts. */
  readonly complex: Pick<Marks, 'strong' | 'emphasis'>;
  readonly isHidden: boolean;
  readonly isStruckOut: boolean;
  readonly isUnderlined: boolean;
}

/** What a run looks like by. */
export interface LookedUp {
  readonly styles: Styles;
  /** Style of the paragraph, where its marks are not those of all its kind, as with headings. */
  readonly paragraphStyle: string | undefined;
  readonly log: ImportLog;
}

/**
 * @param properties what a run says of itself
 * @param by the document's styles, and that of the paragraph
 * @returns how it looks
 */
export function lookOf(
  properties: XmlElement | undefined,
  { styles, paragraphStyle, log }: LookedUp,
): RunLook {
  const style = valueOf(properties, 'rStyle');
  const own = (name: string) => isOn(properties, name);
  const isSet = (name: string) => own(name) ?? styles.isOn(style, name) ?? false;
  /** Whether letters are marked by one of some properties; each place says it by the first that it has. */
  const isMarked = (...names: string[]): true | undefined => {
    const said = (find: (name: string) => boolean | undefined) =>
      names.map(find).find((each) => each !== undefined);
    // What a word's style and its paragraph's both set, they take back.
    const styled =
      (said((name) => styles.isOn(style, name)) ?? false) !==
      (said((name) => styles.isOn(paragraphStyle, name)) ?? false);
    return (said(own) ?? styled) || undefined;
  };
  // Programs that know no complex scripts say "b" of them, too.
  const complex = { strong: isMarked('bCs', 'b'), emphasis: isMarked('iCs', 'i') };
  const isComplex = isSet('rtl') || isSet('cs');
  const raised = raisedIn(properties, log) ?? styles.raisedBy(style);
  return {
    marks: {
      ...(isComplex ? complex : { strong: isMarked('b'), emphasis: isMarked('i') }),
      raised: raised === 'on the line' ? undefined : raised,
    },
    complex,
    isHidden: isSet('vanish'),
    isStruckOut: isSet('strike') || isSet('dstrike'),
    isUnderlined: (valueOf(properties, 'u') ?? 'none') !== 'none',
  };
}
