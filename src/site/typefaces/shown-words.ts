import { cached } from '../../store/caches.ts';
import { attributeOf, decodeReferences } from '../html/attribute.ts';
import { rawTextOf, type Tag, type TaggedHtml } from '../html/tags.ts';

/** The words that a page shows. */
export interface ShownWords {
  /** Tag of the page's language. */
  readonly language: string;
  readonly text: readonly string[];
  /** Those of its titles among them. */
  readonly titles: readonly string[];
}

/** Attributes that browsers draw, by the elements that have them. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  button: ['value'],
  img: ['alt'],
  input: ['placeholder', 'value'],
  option: ['label'],
  textarea: ['placeholder'],
};

/** What `feed.css` shows of a feed. */
const shownOfFeed = ['title', 'subtitle', 'content'];

/** Where a browser parts a word it puts this, if it isn't the font's own hyphen. */
const parting = '-';

const quotationMarks = '“”‘’„‚«»‹›';

/**
 * Gathers all that a reader sees of a page, or of a feed in a browser: its text, what browsers draw of attributes and what
 * its styles put there.
 * @param page the page
 * @returns its words; undefined for a page of no one language
 */
export function shownWords(page: TaggedHtml): ShownWords | undefined {
  const root = page.tags.find(({ name }) => name === 'html' || name === 'feed');
  const language = root && (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  if (root === undefined || language === undefined) return undefined;
  const isFeed = root.name === 'feed';
  const [text, titles]: [string[], string[]] = [[parting], []];
  let [isShown, awaitsTitle, isTitle] = [!isFeed, false, false];
  let numerals = '0123456789';
  let at = root.end;
  for (const tag of page.tags.slice(page.tags.indexOf(root) + 1)) {
    show(page.html.slice(at, tag.start));
    enter(tag);
    at = tag.text?.end ?? tag.end;
  }
  show(page.html.slice(at));
  return { language, text, titles };

  function show(raw: string): void {
    const said = raw.replaceAll(/<!--.*?-->|<[!?/][^>]*>/gs, '');
    if (!isShown || said.trim() === '') return;
    const words = decodeReferences(said).replaceAll('\u00AD', '');
    text.push(words);
    if (isTitle) titles.push(words);
  }

  function enter(tag: Tag): void {
    const { name, isEnd } = tag;
    // A title is the first heading of an article: what the style sheets set in a face of its own.
    if (name === 'article' || name === 'entry') awaitsTitle = !isEnd;
    if (/^h[1-6]$/.test(name) || (isFeed && name === 'title')) {
      isTitle = !isEnd && awaitsTitle;
      if (isTitle) awaitsTitle = false;
    }
    if (isFeed && shownOfFeed.includes(name)) isShown = !isEnd;
    if (isEnd) return;
    for (const attribute of drawn[name] ?? []) text.push(attributeOf(tag, attribute) ?? '');
    if (name === 'style') {
      const css = rawTextOf(page, tag);
      text.push(...drawnByStyle(css));
      // Its own symbols stand for those of the browser.
      if (css.includes('@counter-style')) numerals = '';
    }
    if (name === 'textarea' || (isFeed && name === 'title')) show(rawTextOf(page, tag));
    if (name === 'ol') text.push(`${numerals}.`);
    if (name === 'q') text.push(quotationMarks);
    // What can't be copied is shown instead (`enhancements/share.ts`).
    if (name === 'link' && attributeOf(tag, 'rel') === 'canonical') text.push(attributeOf(tag, 'href') ?? '');
  }
}

/** The strings of a style's declarations by which something is drawn. */
const drawnByStyle = cached((css: string): string[] => {
  const declarations = css.matchAll(
    /(?:content|symbols|quotes|prefix|suffix|negative|pad|hyphenate-character|list-style|list-style-type|text-emphasis)\s*:([^;{}]*)/g,
  );
  return [...declarations].flatMap(([, value = '']) =>
    [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) =>
      (double ?? single ?? '').replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ),
  );
});
