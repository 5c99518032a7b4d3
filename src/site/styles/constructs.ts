const styles = import.meta.glob<string>('../../text/components/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The style of what a text may hold besides words, on a screen and on paper: notes, tables, pictures, each in its folder.
 * Only pages that hold one carry it. What calls to follow look like is a part of every page's frame.
 */
export const constructs = Object.values(styles).join('');
