import type { HastNode } from 'satteri';

import { nearest } from '../read/findings/nearest.ts';
import { isWritten } from '../read/data/written.ts';
import { attributeKinds, blockElements, htmlTags, voidTags, type Attributes } from './allowed.ts';
import { componentNamed, componentTags } from './components/components.ts';
import { signFor } from './html-signs.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';
import { textOf } from './text.ts';

/** A tag that was written out in a text: HTML, or the call of a component. */
export type JsxNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Reports a written-out tag that is off the lists, or an attribute of it that is.
 * @param node the tag
 * @param place where it stands, and what takes the findings
 */
export function refuseTag(node: JsxNode, place: TextPlace): void {
  const line = lineOf(node);
  const name = node.name ?? '';
  const isComponent = /^[A-Z]/.test(name);
  const list = isComponent ? componentTags : htmlTags;
  const attributes = Object.hasOwn(list, name) ? list[name] : undefined;
  if (attributes === undefined) {
    refuseUnlisted(name, isComponent, line, place);
    return;
  }
  for (const attribute of node.attributes) refuseAttribute(attribute, name, attributes, line, place);
  refuseTwice(node, attributes, line, place);
  const blocks = node.children.filter(
    (child) => child.type === 'element' && blockElements.has(child.tagName),
  );
  if (!isComponent && (blocks.length > 0 || (voidTags.has(name) && node.children.length > 0))) {
    refuseAt(place, 'content/html', line, {
      message: voidTags.has(name)
        ? `The tag <${name}> cannot hold words.`
        : `The tag <${name}> stands around whole paragraphs.`,
      found: `<${name}>`,
      expected: voidTags.has(name) ? `<${name}/> alone` : 'a tag around words of one paragraph',
      hint: voidTags.has(name) ? `Write <${name}/>.` : `Put <${name}> inside each paragraph.`,
    });
  }
  if (isComponent && !isWritten(textOf(node))) {
    refuseAt(place, 'content/component', line, {
      message: `The component <${name}> holds no words.`,
      found: 'nothing',
      expected: componentNamed(name)?.holds ?? '',
      hint: `Write them in <${name}>, or delete the tag.`,
    });
  }
  if (isComponent && !place.isTop) {
    refuseAt(place, 'content/component', line, {
      message: `The component <${name}> stands inside something else.`,
      found: `<${name}>`,
      expected: 'a component between paragraphs',
      hint: `Put <${name}> on lines of its own, with an empty line before and after.`,
    });
  }
}

function refuseUnlisted(name: string, isComponent: boolean, line: number, place: TextPlace): void {
  const known = Object.keys(isComponent ? componentTags : htmlTags);
  const sign = isComponent ? undefined : signFor(name);
  // A tag of two letters is near to many.
  const near = name.length < 3 ? undefined : nearest(name, Object.keys({ ...componentTags, ...htmlTags }));
  refuseAt(place, isComponent ? 'content/component' : 'content/html', line, {
    message: `The ${isComponent ? 'component' : 'HTML tag'} <${name}> is not on the list of what a text may hold.`,
    found: `<${name}>`,
    expected: `one of ${known.map((tag) => `<${tag}>`).join(', ')}`,
    hint:
      sign ??
      (near === undefined
        ? `Delete <${name}> and </${name}>; keep the words between them, if readers should see them.`
        : `Write <${near}>, or delete the tag.`),
  });
}

/** The last of them would count, and nobody would hear of the others. */
function refuseTwice(node: JsxNode, known: Attributes, line: number, place: TextPlace): void {
  const named = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  for (const name of Object.keys(known)) {
    const found = named.filter((attribute) => attribute.name === name);
    if (found.length < 2) continue;
    refuseAt(place, 'content/attribute', line, {
      message: `The attribute "${name}" stands in <${node.name ?? ''}> more than once.`,
      found: found.map(({ value }) => `${name}=${JSON.stringify(value ?? '')}`).join(' '),
      expected: `"${name}" once`,
      hint: 'Keep the one that is right, and delete the others.',
    });
  }
}

function refuseAttribute(
  attribute: JsxNode['attributes'][number],
  tag: string,
  known: Attributes,
  line: number,
  place: TextPlace,
): void {
  if (
    attribute.type !== 'mdxJsxAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  ) {
    refuseAt(place, 'content/expression', line, {
      message: `The tag <${tag}> holds a program expression.`,
      found: attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : '{…}',
      expected: 'attributes with values in quotation marks',
      hint: 'Write the value in quotation marks, or delete the attribute.',
    });
    return;
  }
  const { name, value } = attribute;
  const kind = Object.hasOwn(known, name) ? known[name] : undefined;
  if (kind === undefined) {
    const names = Object.keys(known);
    refuseAt(place, 'content/attribute', line, {
      message: `The tag <${tag}> cannot have the attribute "${name}".`,
      found: name,
      expected: names.length > 0 ? `one of ${names.join(', ')}` : 'no attributes',
      hint: `Delete the attribute "${name}".`,
    });
  } else if (!attributeKinds[kind].accepts(value ?? '')) {
    refuseAt(place, 'content/attribute', line, {
      message: `The attribute "${name}" of <${tag}> has a wrong value.`,
      found: value ?? 'nothing',
      expected: attributeKinds[kind].expected,
      hint: `Correct the attribute "${name}".`,
    });
  }
}
