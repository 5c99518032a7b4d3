import { attributeOf } from '../html/attribute.ts';
import type { Tag } from '../html/tags.ts';
import { scriptNeeds, styleNeeds, type Needs } from './needs.ts';

/** Kinds of scripts that browsers run; what has another type is data. */
const programs = ['', 'module', 'text/javascript'];

/**
 * The scripts and styles that the site's own code puts into its pages, with what a policy has to allow for each. A page's
 * policy is made of these alone, so that nothing else in it can run.
 */
export class OwnCode {
  readonly #scripts = new Map<string, Needs>();
  readonly #styles = new Map<string, Needs>();
  readonly #sheets = new Set<string>();
  readonly #files = new Set<string>();

  /** @param script a script, as a page holds it */
  addScript(script: string): void {
    this.#scripts.set(script, scriptNeeds(script));
  }

  /** @param style a style that a page holds whole */
  addStyle(style: string): void {
    if (!this.#styles.has(style)) this.#styles.set(style, styleNeeds(style));
  }

  /** @param sheet a style sheet, several of which a page may hold as one style */
  addSheet(sheet: string): void {
    this.#sheets.add(sheet);
  }

  /** @param name path of a file that pages may fetch as a script or style sheet, below the site */
  addFile(name: string): void {
    this.#files.add(name);
  }

  /**
   * @param tag a start tag of a page
   * @param text what a raw-text element holds; empty where the tag begins none
   * @returns what the script or style that the tag begins needs, nothing where it begins none; undefined where that is not
   *   of the site's own code
   */
  needsOf(tag: Tag, text: string): Needs | undefined {
    if (tag.name === 'style') return this.#styleNeeds(text);
    const isSheet = tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet';
    const isProgram = tag.name === 'script' && programs.includes(attributeOf(tag, 'type') ?? '');
    if (!isSheet && !isProgram) return [];
    const address = attributeOf(tag, isSheet ? 'href' : 'src');
    if (address === undefined) return isSheet ? undefined : this.#scripts.get(text);
    return [...this.#files].some((name) => address.endsWith(`/${name}`)) ? [] : undefined;
  }

  #styleNeeds(style: string): Needs | undefined {
    const known = this.#styles.get(style);
    if (known !== undefined) return known;
    // The longest first: one sheet may begin as another does.
    const sheets = [...this.#sheets].sort((a, b) => b.length - a.length);
    let rest = style;
    while (rest !== '') {
      const sheet = sheets.find((candidate) => candidate !== '' && rest.startsWith(candidate));
      if (sheet === undefined) return undefined;
      rest = rest.slice(sheet.length);
    }
    this.addStyle(style);
    return this.#styles.get(style);
  }
}
