/** A picture made for pages, in several widths. */
export interface MadePicture {
  /** Its own size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** The files that were made, by rising width. */
  readonly variants: readonly { readonly name: string; readonly width: number }[];
}
