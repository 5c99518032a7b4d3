import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import type { Report } from '../reading/finding.ts';
import { markdownElements } from './allowed.ts';
import { refuseLink } from './links.ts';
import type { Place } from './place.ts';
import { refuseTag, type JsxNode } from './tags.ts';
import type { Tree } from './syntax.ts';

/**
 * Reports everything in a text that is not on the lists of `allowed.ts`.
 * @param file path of the file, for the report
 * @param tree the text's tree
 * @param report takes a finding for each refused thing
 */
export function refuse(file: string, tree: Tree, report: Report): void {
  for (const node of tree.children) visit(node, { file, allowsComponents: true, report });
}

/**
 * @param expression what stands between curly brackets
 * @returns whether it is one comment and nothing else
 */
export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(expression);
}

function visit(node: HastNode, place: Place): void {
  switch (node.type) {
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
  }
}

function visitElement(node: Element, place: Place): void {
  if (node.tagName === 'img') {
    refusePicture(String(node.properties.src), lineOf(node), place);
  } else if (isFootnoteList(node)) {
    // Its references in the text were each reported; it has no place of its own.
  } else if (!markdownElements.has(node.tagName)) {
    refuseConstruct(node, place);
  } else {
    if (node.tagName === 'a') refuseLink(String(node.properties.href), lineOf(node), place);
    visitChildren(node, { ...place, allowsComponents: false });
  }
}

function isFootnoteList(node: Element): boolean {
  return 'dataFootnotes' in node.properties;
}

function visitTag(node: JsxNode, place: Place): void {
  refuseTag(node, lineOf(node), place);
  // What stands in these is no text: one finding for the tag says it all.
  if (node.name === 'script' || node.name === 'style') return;
  const isComponent = /^[A-Z]/.test(node.name ?? '');
  visitChildren(node, { ...place, allowsComponents: place.allowsComponents && isComponent });
}

function visitChildren(node: { readonly children: readonly unknown[] }, place: Place): void {
  for (const child of node.children) visit(child as HastNode, place);
}

function refuseModule(value: string, line: number, { file, report }: Place): void {
  const word = value.trimStart().startsWith('export') ? 'export' : 'import';
  report({
    rule: `content/${word}`,
    severity: 'error',
    file,
    line,
    message: `This line begins with "${word}", which would make the text a program.`,
    found: firstLine(value),
    expected: 'text',
    hint: `Delete the line; where it is a sentence, put another word before "${word}".`,
  });
}

function refuseExpression(value: string, line: number, { file, report }: Place): void {
  report({
    rule: 'content/expression',
    severity: 'error',
    file,
    line,
    message: 'A text cannot hold a program expression.',
    found: `{${firstLine(value)}}`,
    expected: 'plain text, or one comment written as {/* … */}',
    hint: 'Write \\{ and \\} for the brackets themselves.',
  });
}

function refusePicture(source: string, line: number, { file, report }: Place): void {
  const remote = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source);
  report({
    rule: remote ? 'content/remote-picture' : 'content/construct',
    severity: 'error',
    file,
    line,
    message: remote
      ? 'This picture would be fetched from another address whenever the page is read.'
      : 'This is a picture, which a text cannot hold.',
    found: source,
    expected: 'text',
    hint: 'Delete the picture.',
  });
}

/** What Markdown makes, by the element that would show it. */
const constructNames: Readonly<Record<string, string>> = {
  code: 'program code',
  del: 'struck-out text',
  h1: 'a heading of the first level',
  h4: 'a heading of the fourth level',
  h5: 'a heading of the fifth level',
  h6: 'a heading of the sixth level',
  input: 'a check box',
  pre: 'program code',
  sup: 'a footnote',
  table: 'a table',
};

function refuseConstruct(node: Element, { file, report }: Place): void {
  const name = constructNames[node.tagName] ?? `the element <${node.tagName}>`;
  report({
    rule: 'content/construct',
    severity: 'error',
    file,
    line: lineOf(node),
    message: `This is ${name}, which a text cannot hold.`,
    found: `<${node.tagName}>`,
    expected: 'paragraphs, headings (## and ###), lists, quotations, links, emphasis',
    hint: /^h\d$/.test(node.tagName)
      ? 'Begin the heading with "## " or "### ".'
      : 'Write it as a paragraph or a list.',
  });
}

function lineOf(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 0;
}

function firstLine(value: string): string {
  return value.trim().split('\n')[0] ?? '';
}
