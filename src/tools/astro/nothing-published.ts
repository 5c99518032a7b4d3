/** Ends an Astro that somebody else started, once our report was printed: one line, and no stack. */
export class NothingPublished extends Error {
  override readonly name = 'NothingPublished';
  override readonly stack = '';
}
