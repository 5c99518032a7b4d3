/** What shows a text, and all that its components are shown with. */
export interface Surroundings {
  /**
   * A page of the site, of which the standalone edition is made; or a feed, for programs that know no style of ours and
   * show a text among those of other sites.
   */
  readonly medium: 'page' | 'feed';
  /** Gives words of the interface by their key, in the text's language. */
  readonly word: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** Names things one after the other, as the language does. */
  readonly list: (names: readonly string[]) => string;
  /** Where readers follow: the address, how people write it, and the follow code, which only pages have. */
  readonly follow: { readonly href: string; readonly readable: string; readonly code: string | undefined };
  /**
   * @param file path of a picture below the site folder
   * @returns its own size, and its copies by rising width
   * @throws where it was not made
   */
  readonly picture: (file: string) => ShownPicture;
}

/** A picture as pages and feeds can show it. */
export interface ShownPicture {
  readonly width: number;
  readonly height: number;
  readonly copies: readonly { readonly href: string; readonly width: number }[];
}
