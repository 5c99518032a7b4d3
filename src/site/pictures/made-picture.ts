/** A picture in one of its widths. */
export interface PictureVariant {
  /** Name of its file, which tells its bytes. */
  readonly name: string;
  readonly width: number;
  /** @returns its bytes, kept or made anew @throws where the picture that it is made from is another by now */
  readonly bytes: () => Promise<Buffer>;
}

/** A picture made for pages, in several widths. */
export interface MadePicture {
  /** Its own size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** The files that were made, by rising width. */
  readonly variants: readonly PictureVariant[];
}
