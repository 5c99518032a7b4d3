import type { Block } from '../../text/blocks.ts';
import { raw } from '../../text/element.ts';
import type { Piece } from '../../text/legible-content.ts';
import { counted } from '../../check/reporters/common.ts';
import { findingsList } from '../../check/reporters/page.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { ownElement } from './own-element.ts';

/**
 * Puts the findings of a text below the paragraph, list or table that each is about.
 * @param pieces the text
 * @param findings those of its file
 * @returns the text's blocks with the findings among them; findings that have no place in the text; the lines of
 * the file at which the panels of the others stand, by which a link leads to them
 */
export function placeFindings(pieces: readonly Piece[], findings: readonly Finding[]) {
  const begin = pieces[0]?.line ?? Infinity;
  const placed = Map.groupBy(
    findings.filter(({ line }) => line >= begin),
    ({ line }) => pieces.findLastIndex((piece) => piece.line <= line),
  );
  return {
    blocks: pieces.flatMap(({ blocks }, index): Block[] => {
      const own = placed.get(index);
      return own === undefined ? [...blocks] : [...blocks, { kind: 'words', nodes: [raw(panel(own))] }];
    }),
    others: findings.filter(({ line }) => line < begin),
    places: [...placed.values()].flatMap(([first]) => first?.line ?? []).sort((a, b) => a - b),
  };
}

/**
 * @param line the first line of a panel
 * @returns the id by which a link leads to it
 */
export function panelId(line: number): string {
  return `preview-line-${String(line)}`;
}

function panel(findings: readonly Finding[]): string {
  const [first] = findings;
  const heading = `<h2>Preview, to the passage above: ${counted(findings)}</h2>`;
  return ownElement(
    `<section aria-label="Preview: findings to the passage above">${heading}${findingsList(findings)}</section>`,
    panelId(first?.line ?? 0),
  );
}
