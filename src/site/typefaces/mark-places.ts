import type { Shaper } from './shaper.ts';

/** Where a table of a font says at which places marks stand on glyphs (OpenType, `GPOS`, lookups of type 4). */
interface MarkPlaces {
  /** Classes of the marks by their glyphs: those of one class stand at the same place. */
  readonly classes: ReadonlyMap<number, number>;
  /** The glyphs that marks stand on, and their numbers among these. */
  readonly bases: ReadonlyMap<number, number>;
  /** Where it says in the file where the place is; nought there says that there is none. */
  readonly at: (base: number, markClass: number) => number;
}

/**
 * Takes from a font the places for marks that none of its texts puts there, on glyphs of several letters: a conjunct has a
 * place for each sign above and below, and words need few of them. Letters by themselves keep all of theirs.
 * @param shaper the font
 * @param runs the texts
 * @param letters glyphs that keep all places
 * @returns the font, in which nothing else is moved; what is not named any more falls away when it is cut
 */
export function withoutIdlePlaces(
  { sfnt, shape }: Shaper,
  runs: ReadonlySet<string>,
  letters: ReadonlySet<number>,
): Buffer {
  const made = Buffer.from(sfnt);
  const tables = markPlacesIn(sfnt).map((places) => ({ ...places, used: new Set<number>() }));
  for (const text of tables.length > 0 ? runs : []) {
    const glyphs = Array.from(shape({ text, features: [] }).matchAll(/[[|](\d+)/g), ([, glyph]) =>
      Number(glyph),
    );
    for (const { classes, bases, at, used } of tables)
      for (const [index, glyph] of glyphs.entries()) {
        const markClass = classes.get(glyph);
        if (markClass === undefined) continue;
        const isBase = (other: number) => bases.has(other);
        // What is written from right to left has its marks before the letters.
        const base = glyphs.slice(0, index).findLast(isBase) ?? glyphs.slice(index + 1).find(isBase);
        if (base !== undefined) used.add(at(bases.get(base) ?? 0, markClass));
      }
  }
  for (const { classes, bases, at, used } of tables)
    for (const [base, index] of bases)
      for (const markClass of letters.has(base) ? [] : new Set(classes.values())) {
        const place = at(index, markClass);
        if (!used.has(place)) made.writeUInt16BE(0, place);
      }
  return made;
}

/** The numbers that OpenType has for lookups: marks on letters, and lookups that lie elsewhere. */
const [markToBase, extension] = [4, 9];

function markPlacesIn(sfnt: Buffer): MarkPlaces[] {
  const short = (at: number) => sfnt.readUInt16BE(at);
  const entries = Array.from({ length: short(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => sfnt.toString('latin1', at, at + 4) === 'GPOS');
  if (entry === undefined) return [];
  const table = sfnt.readUInt32BE(entry + 8);
  return offsetsAt(table + short(table + 8), 0).flatMap((lookup) =>
    offsetsAt(lookup, 4).flatMap((named) => {
      const isElsewhere = short(lookup) === extension;
      const type = isElsewhere ? short(named + 2) : short(lookup);
      const at = isElsewhere ? named + sfnt.readUInt32BE(named + 4) : named;
      return type === markToBase ? [placesAt(at)] : [];
    }),
  );

  /** Places that a list of offsets names, which begins with their number. */
  function offsetsAt(start: number, skipped: number): number[] {
    const list = start + skipped;
    return Array.from({ length: short(list) }, (_, index) => start + short(list + 2 + 2 * index));
  }

  function placesAt(start: number): MarkPlaces {
    const [marks, bases] = [glyphsAt(start + short(start + 2)), glyphsAt(start + short(start + 4))];
    const [count, ofMarks, ofBases] = [short(start + 6), start + short(start + 8), start + short(start + 10)];
    return {
      classes: new Map(marks.map((mark, index) => [mark, short(ofMarks + 2 + 4 * index)])),
      bases: new Map(bases.map((base, index) => [base, index])),
      at: (base, markClass) => ofBases + 2 + 2 * (base * count + markClass),
    };
  }

  /** The glyphs of a coverage table: a list of them, or of the first and last of ranges. */
  function glyphsAt(start: number): number[] {
    const items = Array.from({ length: short(start + 2) }, (_, index) => index);
    if (short(start) === 1) return items.map((index) => short(start + 4 + 2 * index));
    return items.flatMap((index) => {
      const [first, last] = [short(start + 4 + 6 * index), short(start + 6 + 6 * index)];
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    });
  }
}
