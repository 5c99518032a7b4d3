/** A comment with its brackets, wherever it stands; not one whose bracket is meant as a sign. */
const comment = /(?<!\\)\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}/;

/** A component whose words run on without an empty line, such as a note: Prettier takes them for a program's. */
const component =
  /^<(?<name>[A-Z]\w*)(?:[ \t]+\w+="[^"\n]*")*>(?:(?!\n[ \t]*\n)[^])*?<\/\k<name>>(?=[ \t]*$)/;

const both = new RegExp(`${comment.source}|${component.source}`, 'gm');

/**
 * Takes out of a text what the formatter would change.
 * @param text an MDX text
 * @returns the text with a plain comment in place of each such part, as wide where it stands on one line, and what puts
 *   them back
 */
export function setAside(text: string): { text: string; putBack: (changed: string) => string } {
  const kept: string[] = [];
  const plain = text.replaceAll(both, (part) => {
    const number = String(kept.push(part));
    const width = part.includes('\n') ? 0 : part.length - '{/*  */}'.length;
    return `{/* ${number.padEnd(width, '.')} */}`;
  });
  return {
    text: plain,
    putBack: (changed) =>
      changed.replaceAll(/\{\/\* (\d+)\.* \*\/\}/g, (found, number) => kept[Number(number) - 1] ?? found),
  };
}
