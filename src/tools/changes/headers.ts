import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { outputOf } from '../../outputs/output-of.ts';
import { caching } from '../hosts/host-rules.ts';

/** What a host that keeps it with each file shall say of one. */
export interface Headers {
  /** Undefined where nothing is known of it. */
  readonly type: string | undefined;
  readonly cacheControl: string;
}

/**
 * @param file path of a file below the site
 * @returns what a host shall say of it: what the rules of all hosts state
 */
export function headersOf(file: string): Headers {
  return {
    type: fileTypeOf(file, contentTypes)?.type,
    cacheControl: outputOf(file)?.isImmutable === true ? caching.immutable : caching.others,
  };
}

/**
 * @param files paths of files below the site
 * @returns those of which a host shall say the same, together, in order
 */
export function alike(files: readonly string[]): (Headers & { readonly files: readonly string[] })[] {
  const groups = Map.groupBy(files, (file) => JSON.stringify(headersOf(file)));
  return [...groups].map(([headers, same]) => ({ ...(JSON.parse(headers) as Headers), files: same }));
}
