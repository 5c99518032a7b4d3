import { attributeOf, decodeReferences } from '../html/attribute.ts';
import { mayMatch, type OpenElement } from '../html/selector.ts';
import { rawTextOf, type Tag, type TaggedHtml } from '../html/tags.ts';
import { typeRules, type Slant, type TypeRule, type Weight } from './type-rules.ts';

/** A weight and a slant that words are shown in. */
export type Setting = `${Weight} ${Slant}`;

/** The words that a page shows. */
export interface ShownWords {
  /** Tag of the page's language; `mul` for several, empty for none. */
  readonly language: string;
  readonly words: readonly ShownWord[];
}

/** Words that are shown in one language and setting. */
interface ShownWord {
  /** Tag of their language. */
  readonly language: string;
  readonly setting: Setting;
  readonly text: string;
}

/** An element that is open while a page is walked, and how its words are set. */
interface Shown extends OpenElement {
  readonly parent: Shown | undefined;
  readonly language: string;
  readonly weights: readonly Weight[];
  readonly slants: readonly Slant[];
}

/** Attributes that browsers draw, by the elements that have them. */
const drawnAttributes: Readonly<Record<string, readonly string[]>> = {
  button: ['value'],
  img: ['alt'],
  input: ['placeholder', 'value'],
  option: ['label'],
  textarea: ['placeholder'],
};

/** What `feed.css` shows of a feed. */
const shownOfFeed = ['title', 'subtitle', 'nav', 'content'];

/** Elements without an end. */
const ends = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Where a browser parts a word it puts this, if it isn't the font's own hyphen. */
const parting = '-';

const quotationMarks = '“”‘’„‚«»‹›';

/**
 * Gathers all that a reader sees of a page, or of a feed in a browser: its text, what browsers draw of attributes and what
 * its styles put there; each in the language, weight and slant in which it is shown.
 * @param page the page
 * @param sheet a style sheet that it names
 * @returns its words
 */
export function shownWords(page: TaggedHtml, sheet = ''): ShownWords {
  const root = page.tags.find(({ name }) => name === 'html' || name === 'feed');
  if (root === undefined) return { language: '', words: [] };
  const isFeed = root.name === 'feed';
  const css = page.tags
    .filter(({ name, isEnd }) => name === 'style' && !isEnd)
    .map((tag) => rawTextOf(page, tag));
  const rules = typeRules(sheet + css.join(''));
  // Its own symbols stand for those of the browser.
  const numerals = rules.get('ol')?.some(({ drawn }) => drawn.length > 1) === true ? '' : '0123456789';
  const words: ShownWord[] = [];
  let isShown = !isFeed;
  let open: Shown | undefined;
  enter(root);
  const language = open?.language ?? '';
  let at = root.end;
  for (const tag of page.tags.slice(page.tags.indexOf(root) + 1)) {
    show(page.html.slice(at, tag.start));
    if (isFeed && shownOfFeed.includes(tag.name)) isShown = !tag.isEnd;
    if (tag.isEnd) leave(tag);
    else enter(tag);
    at = tag.text?.end ?? tag.end;
  }
  show(page.html.slice(at));
  const settings = new Map(words.map((word) => [word.language + word.setting, word]));
  return {
    language,
    words: [...words, ...Array.from(settings.values(), (word) => ({ ...word, text: parting }))],
  };

  function show(raw: string): void {
    const said = raw.replaceAll(/<!--.*?-->|<[!?/][^>]*>/gs, '');
    if (isShown && said.trim() !== '') say(open, decodeReferences(said).replaceAll('\u00AD', ''));
  }

  function say(element: Shown | undefined, text: string): void {
    if (text === '' || element === undefined) return;
    const { language, weights, slants } = element;
    for (const weight of weights)
      for (const slant of slants) words.push({ language, setting: `${weight} ${slant}`, text });
  }

  function enter(tag: Tag): void {
    const matching = rulesFor(tag).filter((rule) => mayMatch(rule, { tag, parent: open }));
    const weights = chosen(matching, ({ weights }) => weights, open?.weights ?? nothing.weights);
    // Beside a second language the page's own is named in a heading too (`enhancements/alongside.ts`).
    const isNamed = attributeOf(tag, 'aria-current') !== undefined;
    const element: Shown = {
      tag,
      parent: open,
      language: attributeOf(tag, 'lang') ?? attributeOf(tag, 'xml:lang') ?? open?.language ?? '',
      weights: isNamed ? [...new Set([...weights, '600' as const])] : weights,
      slants: chosen(matching, ({ slants }) => slants, open?.slants ?? nothing.slants),
    };
    for (const { drawn } of matching) say(element, drawn.join(' '));
    for (const attribute of drawnAttributes[tag.name] ?? []) say(element, attributeOf(tag, attribute) ?? '');
    if (tag.name === 'ol') say(element, `${numerals}.`);
    if (tag.name === 'q') say(element, quotationMarks);
    // What can't be copied is shown instead (`enhancements/share.ts`).
    if (tag.name === 'link' && attributeOf(tag, 'rel') === 'canonical')
      say(element, attributeOf(tag, 'href') ?? '');
    if (!ends.test(tag.name) && !page.html.startsWith('/>', tag.end - 2)) open = element;
    if (tag.name === 'textarea' || (isFeed && tag.name === 'title')) show(rawTextOf(page, tag));
  }

  function leave({ name }: Tag): void {
    let left = open;
    while (left !== undefined && left.tag.name !== name) left = left.parent;
    if (left !== undefined) open = left.parent;
  }

  function rulesFor(tag: Tag): TypeRule[] {
    const names = (attributeOf(tag, 'class') ?? '').split(/\s+/).map((name) => `.${name}`);
    return ['*', tag.name, ...names].flatMap((name) => rules.get(name) ?? []);
  }
}

const nothing: Pick<Shown, 'weights' | 'slants'> = { weights: ['400'], slants: ['normal'] };

/** What the last rule that surely matches says, and what others may say where a page is in another state. */
function chosen<Value extends string>(
  rules: readonly TypeRule[],
  valuesOf: (rule: TypeRule) => readonly (Value | 'inherit')[],
  inherited: readonly Value[],
): readonly Value[] {
  const saying = rules.filter((rule) => valuesOf(rule).length > 0);
  if (saying.length === 0) return inherited;
  const sorted = saying.sort((a, b) => a.specificity - b.specificity);
  const last = sorted.findLast(({ isSure }) => isSure);
  const values = [last, ...sorted.filter(({ isSure }) => !isSure)].flatMap(
    (rule): readonly (Value | 'inherit')[] => (rule === undefined ? ['inherit'] : valuesOf(rule)),
  );
  return [...new Set(values.flatMap((value) => (value === 'inherit' ? inherited : [value])))];
}
