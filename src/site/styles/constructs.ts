import own from './constructs.css?inline';

const styles = import.meta.glob<string>('../../text/components/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The style of what a text may hold besides plain paragraphs, on a screen and on paper: headings, lists, and what has a
 * folder of its own. Only pages that hold some of it carry it (`holdsConstructs`). What calls to follow look like is a part of every page's frame.
 */
export const constructs = [own, ...Object.values(styles)].join('');
