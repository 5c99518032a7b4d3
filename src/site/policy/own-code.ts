/** The scripts and styles that the site's own code puts into its pages: nothing else in a page may run. */
export class OwnCode {
  readonly #scripts = new Set<string>();
  readonly #styles = new Set<string>();
  readonly #sheets = new Set<string>();
  readonly #files = new Set<string>();

  /** @param script a script, as a page holds it */
  addScript(script: string): void {
    this.#scripts.add(script);
  }

  /** @param style a style that a page holds whole */
  addStyle(style: string): void {
    this.#styles.add(style);
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
   * @param address the address of a script or style sheet, as a page of the site names it
   * @returns whether that is a file of the site's own
   */
  holdsFile(address: string): boolean {
    return [...this.#files].some((name) => address.endsWith(`/${name}`));
  }

  /**
   * @param script a script of a page
   * @returns whether it is the site's own
   */
  holdsScript(script: string): boolean {
    return this.#scripts.has(script);
  }

  /**
   * @param style a style of a page
   * @returns whether it is the site's own, or made of style sheets that are
   */
  holdsStyle(style: string): boolean {
    if (this.#styles.has(style)) return true;
    // The longest first: one sheet may begin as another does.
    const sheets = [...this.#sheets].sort((a, b) => b.length - a.length);
    let rest = style;
    while (rest !== '') {
      const sheet = sheets.find((candidate) => candidate !== '' && rest.startsWith(candidate));
      if (sheet === undefined) return false;
      rest = rest.slice(sheet.length);
    }
    this.#styles.add(style);
    return true;
  }
}
