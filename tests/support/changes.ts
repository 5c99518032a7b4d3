import type { TestSite } from './site.ts';

/** What somebody does to a site. */
export type Change = (site: TestSite) => void;

/**
 * @param edit what {@link TestSite.replace} is given
 * @returns replaces the first occurrence of some words in a file
 */
export function replacing(...edit: Parameters<TestSite['replace']>): Change {
  return (site) => {
    site.replace(...edit);
  };
}

/**
 * @param file what {@link TestSite.write} is given
 * @returns writes a file
 */
export function writing(...file: Parameters<TestSite['write']>): Change {
  return (site) => {
    site.write(...file);
  };
}

/**
 * @param file the file
 * @returns removes a file
 */
export function removing(file: string): Change {
  return (site) => {
    site.remove(file);
  };
}
