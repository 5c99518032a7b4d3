import { readWhole } from '../../read/files/read-whole.ts';
import { cached } from '../../store/caches.ts';
import { packageFile } from '../../store/package-file.ts';

/** What of a font stays. */
export interface Kept {
  readonly characters: readonly string[];
  /** Numbers of glyphs. */
  readonly glyphs: readonly number[];
  /** OpenType tags of layout features. */
  readonly features: readonly string[];
}

/** Tables that no page has a use for: measures for lines from top to bottom or for mixed scripts, and lists of styles. */
export const unusedTables: readonly string[] = ['vhea', 'vmtx', 'STAT', 'BASE'];

/** Of a font's names, its owners', which its licence asks for, and the one by which Apple's systems tell it from others. */
export const keptNames: readonly number[] = [0, 6];

/** What is called of HarfBuzz' subsetter, which is C: things and places are numbers. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly free: (at: number) => void;
  readonly malloc: (length: number) => number;
  readonly hb_blob_create: (at: number, length: number, mode: number, user: number, free: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_clear: (set: number) => void;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, kind: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** Numbers that `hb-blob.h` and `hb-subset.h` have names for. */
const [writable, dropTables, nameIds, layoutFeatures] = [2, 3, 4, 6];
const [retainGids, noLayoutClosure] = [2, 0x200];

/**
 * Takes from a font all that is not kept: no glyph stays because some rule could lead to it.
 * @param sfnt a font as OpenType or TrueType
 * @param kept what stays
 * @param options `keepsNumbers`: glyphs have the numbers that they had, with empty ones between them
 * @returns the font
 * @throws where it is no font
 */
export async function subset(sfnt: Buffer, kept: Kept, { keepsNumbers = false } = {}): Promise<Buffer> {
  subsetterCache ??= open();
  const harfbuzz = await subsetterCache;
  try {
    return subsetWith(harfbuzz, sfnt, kept, keepsNumbers);
  } catch (error) {
    // What a broken font leaves behind must not spoil the next.
    subsetterCache = undefined;
    throw error;
  }
}

/** Each comes with megabytes of memory, so all fonts are cut by one. */
let subsetterCache: Promise<Subsetter> | undefined;

function subsetWith(
  harfbuzz: Subsetter,
  sfnt: Buffer,
  { characters, glyphs, features }: Kept,
  keepsNumbers: boolean,
): Buffer {
  const fill = (set: number, values: readonly number[]) => {
    harfbuzz.hb_set_clear(set);
    for (const value of values) harfbuzz.hb_set_add(set, value);
  };
  const at = harfbuzz.malloc(sfnt.length);
  // Memory may grow, and then is another: it is looked up each time.
  new Uint8Array(harfbuzz.memory.buffer).set(sfnt, at);
  const whole = harfbuzz.hb_blob_create(at, sfnt.length, writable, 0, 0);
  const face = harfbuzz.hb_face_create(whole, 0);
  const input = harfbuzz.hb_subset_input_create_or_fail();
  fill(
    harfbuzz.hb_subset_input_unicode_set(input),
    characters.map((character) => character.codePointAt(0) ?? 0),
  );
  fill(harfbuzz.hb_subset_input_glyph_set(input), glyphs);
  fill(harfbuzz.hb_subset_input_set(input, layoutFeatures), features.map(tagNumber));
  const dropped = harfbuzz.hb_subset_input_set(input, dropTables);
  for (const tag of unusedTables) harfbuzz.hb_set_add(dropped, tagNumber(tag));
  fill(harfbuzz.hb_subset_input_set(input, nameIds), keptNames);
  // Hints stay: without them Chromium on Linux sets letters wider, by whole pixels.
  const flags = noLayoutClosure | (keepsNumbers ? retainGids : 0);
  harfbuzz.hb_subset_input_set_flags(input, flags);
  const made = harfbuzz.hb_subset_or_fail(face, input);
  if (made === 0) throw new Error('HarfBuzz cannot cut the font.');
  const blob = harfbuzz.hb_face_reference_blob(made);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  const bytes = Buffer.from(harfbuzz.memory.buffer.slice(start, start + harfbuzz.hb_blob_get_length(blob)));
  for (const each of [blob, whole]) harfbuzz.hb_blob_destroy(each);
  for (const each of [made, face]) harfbuzz.hb_face_destroy(each);
  harfbuzz.hb_subset_input_destroy(input);
  harfbuzz.free(at);
  return bytes;
}

const compiled = cached((file: string) => {
  const code = readWhole(packageFile(file), { limit: 10e6, mayBeLink: true });
  if (!Buffer.isBuffer(code)) throw new Error(`${file} cannot be read.`);
  return WebAssembly.compile(new Uint8Array(code));
});

async function open(): Promise<Subsetter> {
  const { exports } = await WebAssembly.instantiate(await compiled('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const harfbuzz = exports as unknown as Subsetter;
  harfbuzz._initialize();
  return harfbuzz;
}

function tagNumber(tag: string): number {
  return Buffer.from(tag, 'latin1').readUInt32BE();
}
