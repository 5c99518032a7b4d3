import type { ExpectedSite } from './expected.ts';
import type { SiteClient } from './client.ts';
import type { Remarks } from './remarks.ts';

/** What the checks of a deployed site share. */
export interface Visit {
  /** Address of the site. */
  readonly site: URL;
  readonly client: SiteClient;
  /** What was built. */
  readonly expected: ExpectedSite;
  readonly remarks: Remarks;
  /** Gathers the files that carry the placeholder address. */
  readonly withPlaceholder: string[];
}

/** Bytes that an answer may have more than was built, so that the difference can be told. */
const margin = 2 ** 16;

/** The most bytes of a file whose size is not known. */
const maxBytes = 64 * 2 ** 20;

/**
 * @param visit the visit
 * @param file a file of the site
 * @returns the most bytes that are read of an answer
 */
export function maxBytesOf({ expected }: Visit, file: string): number {
  const size = expected.sizeOf(file);
  return size === undefined ? maxBytes : size + margin;
}
