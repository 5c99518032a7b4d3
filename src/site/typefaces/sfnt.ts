/** Ends when the font before has been unpacked. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Unpacks a font, as HarfBuzz reads it. Fonts are unpacked one after the other: fontverter gives a part of its own
 * memory, which the next font overwrites.
 * @param font a whole font: WOFF2, WOFF, OpenType or TrueType
 * @returns its bytes as OpenType or TrueType
 * @throws where it is no font
 */
export function toSfnt(font: Buffer): Promise<Buffer> {
  const unpacked = queue.then(async () => {
    const { default: fontverter } = await import('fontverter');
    return Buffer.from(await fontverter.convert(font, 'sfnt'));
  });
  queue = unpacked.catch(() => undefined);
  return unpacked;
}
