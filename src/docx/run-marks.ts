import type { XmlElement } from '../reading/xml-tree.ts';
import type { Marks } from './spans.ts';
import type { Styles } from './styles.ts';
import { childOf, isOn, valueOf } from './xml.ts';

/** How a run of words looks in its document. */
export interface RunLook {
  readonly marks: Marks;
  readonly isHidden: boolean;
  readonly isStruckOut: boolean;
  readonly isUnderlined: boolean;
}

/**
 * @param properties what a run says of itself
 * @param styles the document's styles
 * @returns how it looks
 */
export function lookOf(properties: XmlElement | undefined, styles: Styles): RunLook {
  const style = valueOf(properties, 'rStyle');
  const isSet = (name: string) => isOn(properties, name) ?? styles.isOn(style, name) ?? false;
  // Words of a complex script have switches of their own; what is left of these on other words shows nowhere.
  const isComplex = isSet('rtl') || isSet('cs');
  const raised = valueOf(properties, 'vertAlign');
  return {
    marks: {
      strong: isSet(isComplex && childOf(properties, 'bCs') ? 'bCs' : 'b') || undefined,
      emphasis: isSet(isComplex && childOf(properties, 'iCs') ? 'iCs' : 'i') || undefined,
      raised: raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : undefined,
    },
    isHidden: isSet('vanish'),
    isStruckOut: isSet('strike') || isSet('dstrike'),
    isUnderlined: (valueOf(properties, 'u') ?? 'none') !== 'none',
  };
}
