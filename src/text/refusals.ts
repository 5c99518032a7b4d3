import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import type { Report } from '../read/findings/finding.ts';
import { invisibleSign, signFinding } from '../read/words/invisible-signs.ts';
import { markdownElements } from './allowed.ts';
import { describing } from './alt-text.ts';
import { isComment } from './comments.ts';
import { refuseConstruct } from './constructs.ts';
import { refuseDefinitions } from './definitions.ts';
import { refuseEmptyHeading } from './empty-headings.ts';
import { refuseLinkForm } from './link-form.ts';
import { pictureAlone, refusePicture } from './pictures.ts';
import { doubtStars } from './left-stars.ts';
import { doubtNumbers } from './numbered-lines.ts';
import { lineOf, type TextPlace } from './place.ts';
import { refuseExpression, refuseModule } from './programs.ts';
import { refuseSecondCalls } from './second-calls.ts';
import { refuseTable } from './tables.ts';
import { refuseTag, type JsxNode } from './tags.ts';
import type { TextTree } from './parse.ts';
import { doubtUnderlined } from './underlined.ts';
import { refuseUnmadeLinks } from './unmade-links.ts';
import { doubtLines } from './unmade-lists.ts';

/**
 * Reports everything in a text that is not on the lists of `allowed.ts`.
 * @param file path of the file, for the report
 * @param tree the text's tree
 * @param report takes a finding for each refused thing
 * @param locale tag of the text's language, where it has one
 */
export function refuse(file: string, tree: TextTree, report: Report, locale?: string): void {
  const { body, hast } = tree;
  const place: TextPlace = { file, body, lines: body.split('\n'), locale, isTop: true, report };
  refuseDefinitions(tree, place);
  doubtNumbers(hast.children, place);
  for (const node of hast.children) visit(node, place);
  refuseSecondCalls(hast, place);
}

function visit(node: HastNode, place: TextPlace): void {
  switch (node.type) {
    case 'text':
      refuseSign(node.value, lineOf(node), place);
      refuseUnmadeLinks(node, place);
      doubtStars(node, place);
      break;
    case 'element':
      visitElement(node, place);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      visitTag(node, place);
      break;
    case 'mdxjsEsm':
      refuseModule(node.value, lineOf(node), place);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) refuseExpression(node.value, lineOf(node), place);
      break;
    default:
      refuseConstruct(node, place);
  }
}

function visitElement(node: Element, place: TextPlace): void {
  for (const value of Object.values(node.properties))
    if (typeof value === 'string') refuseSign(value, lineOf(node), place);
  const picture = pictureAlone(node);
  if (picture !== undefined) {
    visitPicture(picture, place.isTop, place);
  } else if (node.tagName === 'img') {
    visitPicture(node, false, place);
  } else if ('dataFootnotes' in node.properties) {
    // Its references in the text were each reported; it has no place of its own.
  } else if (!markdownElements.has(node.tagName)) {
    refuseConstruct(node, place);
  } else {
    if (node.tagName === 'a') refuseLinkForm(node, place);
    if (node.tagName === 'h2') doubtUnderlined(node, place);
    if (node.tagName === 'p') doubtLines(node, place);
    if (node.tagName === 'table') refuseTable(node, place);
    refuseEmptyHeading(node, place);
    visitChildren(node, { ...place, isTop: false });
  }
}

function visitPicture(picture: Element, isAlone: boolean, place: TextPlace): void {
  refusePicture(picture, isAlone, place);
  const { nodes, body } = describing(picture, place);
  for (const node of nodes) visit(node, { ...place, body, isTop: false });
}

function visitTag(node: JsxNode, place: TextPlace): void {
  refuseTag(node, place);
  for (const { value } of node.attributes)
    if (typeof value === 'string') refuseSign(value, lineOf(node), place);
  // What stands in these is no text: one finding for the tag says it all.
  if (node.name === 'script' || node.name === 'style') return;
  visitChildren(node, { ...place, isTop: false });
}

function visitChildren(node: { readonly children: readonly unknown[] }, place: TextPlace): void {
  const children = node.children as readonly HastNode[];
  doubtNumbers(children, place);
  for (const child of children) visit(child, place);
}

/** Signs written as entities; those that stand in the file itself were found when it was read. */
function refuseSign(value: string, line: number, { file, report }: TextPlace): void {
  const sign = invisibleSign(value);
  if (sign !== undefined) report(signFinding(sign, { file, line }));
}
