/** Stands in a page for the size of its standalone edition, which is made of the page itself. */
export const sizeMark = '\u{F0000}';
