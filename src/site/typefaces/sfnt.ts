/** Ends when the font before has been converted. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Unpacks a font, as HarfBuzz reads it.
 * @param font a whole font: WOFF2, WOFF, OpenType or TrueType
 * @returns its bytes as OpenType or TrueType
 * @throws where it is no font
 */
export function toSfnt(font: Buffer): Promise<Buffer> {
  return convert(font, 'sfnt');
}

/**
 * Packs a font, as browsers fetch it.
 * @param sfnt a font as OpenType or TrueType
 * @returns its bytes as WOFF2
 */
export function toWoff2(sfnt: Buffer): Promise<Buffer> {
  return convert(sfnt, 'woff2');
}

/** Fonts are converted one after the other: fontverter gives a part of its own memory, which the next font overwrites. */
function convert(font: Buffer, format: 'sfnt' | 'woff2'): Promise<Buffer> {
  const converted = queue.then(async () => {
    const { default: fontverter } = await import('fontverter');
    return Buffer.from(await fontverter.convert(font, format));
  });
  queue = converted.catch(() => undefined);
  return converted;
}
