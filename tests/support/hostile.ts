import type { TestSite } from './site.ts';

/** Marks the page where it runs as script, in an attribute, in an element, or in a page cut in two. */
const run = 'document.documentElement.dataset.ran=1';

/** A name that breaks out of whatever does not escape it. */
export const hostileName = `"'><script>${run}</script><img src=https://elsewhere.example/x.png onerror=${run}><style>*{color:red}</style><!--`;

/**
 * Gives a site names, titles, labels and addresses that would run as script where any was not escaped.
 * @param site the site `tiny`
 */
export function makeHostile(site: TestSite): void {
  const written = JSON.stringify(hostileName);
  const well = 'content/bulletins/new-well/en.mdx';
  site.write(
    'content/site.yaml',
    [
      'url: https://tiny.example/',
      'sourceLocale: en',
      `name: { en: ${written} }`,
      `publisher: { en: ${written} }`,
      `contact: 'https://tiny.example/"><script>${run}</script>'`,
      `channels: [{ name: ${written}, url: 'https://tiny.example/"onclick="${run}"><script>${run}</script>' }]`,
    ].join('\n'),
  );
  site.replace(well, 'title: "A new well"', `title: ${written}`);
  site.replace(well, 'summary: "The village has twelve wells now."', `summary: ${written}`);
  site.replace(well, 'wells: "wells in the village"', `wells: ${written}`);
  site.replace(well, 'figuresCaption: "Counted by the village council."', `figuresCaption: ${written}`);
}
