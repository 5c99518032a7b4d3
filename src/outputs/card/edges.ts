/** A box of whole pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How far outlines cover the pixels of a box, as font-rs and stb_truetype reckon it: exactly, not by samples. What is kept
 * is how far the covered share changes from each pixel to the next in its row. Each edge adds what it changes; all of that
 * summed along a row is how far its pixels are covered.
 */
export class Edges {
  readonly #box: Box;
  /** Two more than pixels: an edge at the right end of a row changes what would come next. */
  readonly #stride: number;
  readonly #changes: Float32Array;

  /** @param box where outlines are drawn; what lies outside is left out */
  constructor(box: Box) {
    this.#box = box;
    this.#stride = box.width + 2;
    this.#changes = cleared(this.#stride * box.height);
  }

  /**
   * @param points a polygon as an outline has it
   * @param x where it begins, in pixels from the left end of the box
   * @param y its base, from the top
   * @param scale how many pixels a part of it has
   */
  addPolygon(points: Float64Array, x: number, y: number, scale: number): void {
    let [fromX, fromY] = [x + (points[0] ?? 0) * scale, y - (points[1] ?? 0) * scale];
    for (let at = 2; at < points.length; at += 2) {
      const toX = x + (points[at] ?? 0) * scale;
      const toY = y - (points[at + 1] ?? 0) * scale;
      if (fromY < toY) this.#addEdge(fromX, fromY, toX, toY, 1);
      else if (fromY > toY) this.#addEdge(toX, toY, fromX, fromY, -1);
      fromX = toX;
      fromY = toY;
    }
  }

  /**
   * Goes through what is covered, row by row.
   * @param take takes pixels in a row that are covered alike: the first, and the one behind the last, counted from the
   * top left of the box; and by how much, from 0 to 1
   */
  eachRun(take: (row: number, from: number, to: number, share: number) => void): void {
    const { width, height } = this.#box;
    for (let row = 0; row < height; row += 1) {
      const start = row * this.#stride;
      let [sum, from] = [0, 0];
      for (let x = 0; x < width; x += 1) {
        const change = this.#changes[start + x] ?? 0;
        if (change === 0) continue;
        if (sum !== 0 && from < x) take(row, from, x, Math.min(1, Math.abs(sum)));
        sum += change;
        from = x;
      }
      if (sum !== 0) take(row, from, width, Math.min(1, Math.abs(sum)));
    }
  }

  /** An edge downwards, row by row. */
  #addEdge(fromX: number, fromY: number, toX: number, toY: number, sign: number): void {
    const slope = (toX - fromX) / (toY - fromY);
    const end = Math.min(toY, this.#box.height);
    let y = Math.max(0, fromY);
    let x = fromX + slope * (y - fromY);
    for (let row = Math.floor(y); y < end; row += 1) {
      const nextY = Math.min(row + 1, end);
      const nextX = fromX + slope * (nextY - fromY);
      this.#addInRow(row * this.#stride, Math.min(x, nextX), Math.max(x, nextX), sign * (nextY - y));
      x = nextX;
      y = nextY;
    }
  }

  /** An edge within a row: all that is right of it is covered by so much more, what it crosses by its share of that. */
  #addInRow(row: number, edgeLeft: number, edgeRight: number, change: number): void {
    const changes = this.#changes;
    const left = Math.min(this.#box.width, Math.max(0, edgeLeft));
    const right = Math.min(this.#box.width, Math.max(0, edgeRight));
    const first = Math.floor(left);
    let at = row + first;
    if (right <= first + 1) {
      const share = change * ((left + right) / 2 - first);
      changes[at] = (changes[at] ?? 0) + change - share;
      changes[at + 1] = (changes[at + 1] ?? 0) + share;
      return;
    }
    // What lies right of the edge grows with the square of the way through the first pixel, then evenly.
    const perPixel = change / (right - left);
    let before = 0;
    for (let end = first + 1; end < right + 1; end += 1, at += 1) {
      const [begun, reached] = [Math.max(end - 1, left), Math.min(end, right)];
      const covered = perPixel * ((reached - begun) * (end - (reached + begun) / 2) + begun - left);
      changes[at] = (changes[at] ?? 0) + covered - before;
      before = covered;
    }
    changes[at] = (changes[at] ?? 0) + change - before;
  }
}

/** Asking for some hundred kilobytes anew for every line would take longer than drawing it. */
let room = new Float32Array(0);

function cleared(length: number): Float32Array {
  if (room.length < length) room = new Float32Array(length);
  return room.subarray(0, length).fill(0);
}
