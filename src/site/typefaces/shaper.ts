import { toSfnt } from './sfnt.ts';

type HarfBuzz = typeof import('harfbuzzjs');

/** A text as a page has it shaped. */
export interface Sample {
  /** A text of one script. */
  readonly text: string;
  /** OpenType tags of features that the page turns on. */
  readonly features: readonly string[];
}

/** A font that shapes texts. */
export interface Shaper {
  /** The font as OpenType or TrueType. */
  readonly sfnt: Buffer;
  /** @returns whether the font has a glyph for a character by itself */
  readonly holds: (character: string) => boolean;
  /** @returns numbers and places of the glyphs that a text is drawn with */
  readonly shape: (sample: Sample) => string;
  /** @returns all that the shaping of a text passes through: characters that are looked up, glyphs that become others */
  readonly trace: (sample: Sample) => Traced;
}

/** What the shaping of a text passes through. */
export interface Traced {
  readonly characters: ReadonlySet<string>;
  readonly glyphs: ReadonlySet<number>;
}

/**
 * Opens a font as HarfBuzz has it, which shapes texts in Chromium and Firefox.
 * @param file a font in any format
 * @returns what shapes with it
 * @throws where it is no font
 */
export async function openShaper(file: Buffer): Promise<Shaper> {
  const [sfnt, harfbuzz] = await Promise.all([toSfnt(file), import('harfbuzzjs')]);
  const blob = new harfbuzz.Blob(sfnt);
  const face = new harfbuzz.Face(blob, 0);
  // HarfBuzz's own memory is freed once JavaScript drops an object, so the functions keep all three.
  const held = { blob, face, font: new harfbuzz.Font(face) };
  const buffer = new harfbuzz.Buffer();
  return {
    sfnt,
    holds: (character) => held.font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
    shape(sample) {
      shapeWith(harfbuzz, held.font, buffer, sample);
      return buffer.serialize({ font: held.font, flags: harfbuzz.BufferSerializeFlag.NO_GLYPH_NAMES });
    },
    trace: (sample) => traceWith(harfbuzz, held.font, sample),
  };
}

type Font = InstanceType<HarfBuzz['Font']>;
type Shaped = InstanceType<HarfBuzz['Buffer']>;

function shapeWith(harfbuzz: HarfBuzz, font: Font, buffer: Shaped, sample: Sample): void {
  buffer.clearContents();
  // Joiners are not seen; some fonts have a glyph for that, others not.
  buffer.setFlags(harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  buffer.addText(sample.text);
  buffer.guessSegmentProperties();
  const features = sample.features.map((tag) => new harfbuzz.Feature(tag));
  harfbuzz.shape(font, buffer, features);
}

/** Listens to what HarfBuzz says of each step, which takes fifty times as long as shaping alone. */
function traceWith(harfbuzz: HarfBuzz, font: Font, sample: Sample): Traced {
  const [characters, glyphs] = [new Set<string>(), new Set<number>()];
  const lookups = new harfbuzz.FontFuncs();
  lookups.setNominalGlyphFunc((_, point) => {
    const glyph = font.nominalGlyph(point);
    if (glyph !== undefined) characters.add(String.fromCodePoint(point));
    return glyph;
  });
  const listening = font.subFont();
  listening.setFuncs(lookups);
  const buffer = new harfbuzz.Buffer();
  buffer.setMessageFunc((passed, _, message) => {
    // Glyphs are only moved from here on.
    if (message.startsWith('start table GPOS')) return false;
    const isGlyphs = passed.getContentType() === harfbuzz.BufferContentType.GLYPHS;
    if (isGlyphs) for (const { codepoint } of passed.getGlyphInfos()) glyphs.add(codepoint);
    return true;
  });
  shapeWith(harfbuzz, listening, buffer, sample);
  for (const { codepoint } of buffer.getGlyphInfos()) glyphs.add(codepoint);
  return { characters, glyphs };
}
