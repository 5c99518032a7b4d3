/** Stands in a page for the size of its one-file edition, which is made of the page itself. */
export const sizeMark = '\u{F0000}';
