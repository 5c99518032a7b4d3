/** How a row's bytes stand in a PNG: as they are, or as how far they differ from those above (PNG 3, 9.2). */
const filters = { none: 0, up: 2 } as const;

/**
 * Writes the rows of a picture as PNG packs them: with as many pixels in a byte as it holds, and each row filtered in the
 * way that leaves longer runs of the same byte.
 * @param pixels of each pixel, row by row, a number
 * @param shape size of the picture, and how many bits a number has: 1, 2, 4 or 8
 * @returns the rows, each behind a byte that names its filter
 */
export function filteredRows(
  pixels: Uint8Array,
  { width, height, bits }: { readonly width: number; readonly height: number; readonly bits: number },
): Uint8Array {
  const numbers = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const stride = 1 + Math.ceil((width * bits) / 8);
  const rows = new Uint8Array(stride * height);
  let isBlank = false;
  const unpacked = new Uint8Array((8 / bits) * (stride - 1));
  let [above, row] = [new Uint8Array(stride - 1), new Uint8Array(stride - 1)];
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * width, (y + 1) * width];
    const start = y * stride;
    // Many rows of a sheet are like the one above, and those without anything are one run with it.
    if (y > 0 && numbers.compare(numbers, from - width, from, from, to) === 0)
      rows[start] = isBlank ? filters.none : filters.up;
    else {
      unpacked.fill(0).set(numbers.subarray(from, to));
      row.set(packed(unpacked, bits));
      writeRow(rows, start, row, above);
      isBlank = row.every((byte) => byte === 0);
      [above, row] = [row, above];
    }
  }
  return rows;
}

/** Puts two and two together until each byte is full, the first in the highest bits. */
function packed(numbers: Uint8Array, bits: number): Uint8Array {
  let { length } = numbers;
  for (let held = bits; held < 8; held *= 2) {
    length /= 2;
    for (let at = 0; at < length; at += 1)
      numbers[at] = ((numbers[2 * at] ?? 0) << held) | (numbers[2 * at + 1] ?? 0);
  }
  return numbers.subarray(0, length);
}

function writeRow(rows: Uint8Array, start: number, row: Uint8Array, above: Uint8Array): void {
  let [ownRuns, upRuns, own, up] = [0, 0, -1, -1];
  for (let at = 0; at < row.length; at += 1) {
    const byte = row[at] ?? 0;
    const apart = (byte - (above[at] ?? 0)) & 0xff;
    if (byte !== own) ownRuns += 1;
    if (apart !== up) upRuns += 1;
    own = byte;
    up = apart;
    rows[start + 1 + at] = apart;
  }
  rows[start] = filters.up;
  if (upRuns < ownRuns) return;
  rows[start] = filters.none;
  rows.set(row, start + 1);
}
