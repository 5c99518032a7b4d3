/** How much one sitemap may hold. */
export interface Limits {
  readonly urls: number;
  /** Of the file, not compressed. */
  readonly bytes: number;
}

/** The limits of sitemaps.org, whose 50 MB some crawlers read as 50 × 1024² and others as 50 million. */
export const standardLimits: Limits = { urls: 50_000, bytes: 50_000_000 };

/**
 * Shares out entries among sitemaps, as many to each as it may hold, in their order.
 * @param entries written entries
 * @param limits how much a sitemap may hold
 * @param frame bytes of a sitemap without entries
 * @returns the entries of each sitemap; one sitemap where there are none. An entry that is too large stands alone.
 */
export function split(entries: readonly string[], limits: Limits, frame: number): string[][] {
  const first: string[] = [];
  const parts = [first];
  let part = first;
  let bytes = frame;
  for (const entry of entries) {
    const more = Buffer.byteLength(entry);
    if (part.length > 0 && (part.length >= limits.urls || bytes + more > limits.bytes)) {
      part = [];
      parts.push(part);
      bytes = frame;
    }
    part.push(entry);
    bytes += more;
  }
  return parts;
}
