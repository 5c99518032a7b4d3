import type { XmlElement } from '../../../read/data/xml-tree.ts';

/*
 * Elements and attributes are known by their names without prefix: the two forms of the format, transitional and
 * strict, have other namespaces for the same names, and programs choose prefixes as they like.
 */

/**
 * @param element any element
 * @param name name of a child
 * @returns its first child of that name
 */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name);
}

/**
 * @param element any element
 * @returns the elements that stand in it
 */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/**
 * @param element any element
 * @param names names of elements
 * @returns all elements of these names, at any depth, in order
 */
export function allNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...allNamed(child, ...names),
  ]);
}

/**
 * @param element any element
 * @param name name of an attribute
 * @returns its value
 */
export function xmlAttribute(element: XmlElement | undefined, name: string): string | undefined {
  const written = Object.entries(element?.attributes ?? {});
  return written.find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
}

/**
 * @param element an element
 * @param name name of a child that says one thing, such as `numId`
 * @returns what it says
 */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return xmlAttribute(childOf(element, name), 'val');
}

/**
 * @param properties properties of a run or paragraph
 * @param name a property that is on or off
 * @returns whether it is on; undefined where nothing is said of it
 */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && isSwitchedOn(element);
}

/**
 * @param form a field of a form
 * @returns whether it shows what is to be written into it, and nothing that was
 */
export function isPrompt(form: XmlElement): boolean {
  return childOf(childOf(form, 'sdtPr'), 'showingPlcHdr') !== undefined;
}

/**
 * @param element a property that is on or off
 * @returns whether it is on
 */
export function isSwitchedOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(xmlAttribute(element, 'val') ?? 'true');
}
