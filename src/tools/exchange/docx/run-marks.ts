import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { raisedIn } from './raised.ts';
import type { InlineReader } from './inline-reader.ts';
import { isOn, valueOf } from './xml.ts';

/**
 * @param properties what a run says of itself
 * @param reader the paragraph that it stands in
 * @returns how it looks: the marks of its letters, and what is otherwise in those of complex scripts
 */
export function lookOf(
  properties: XmlElement | undefined,
  { paragraphStyle, reading: { styles, log } }: InlineReader,
) {
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
