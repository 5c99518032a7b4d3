/** The file at a site's root that lists every other with its SHA-256, as `sha256sum` writes and reads it. */
export const manifestFile = 'SHA256SUMS';

/** The SHA-256 of every file of a site, in hexadecimal digits, by path below the site's root, with `/`. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * @param manifest files and their hashes
 * @returns the lines of a manifest's file, in the order given
 */
export function writeManifest(manifest: Manifest): string {
  return [...manifest].map(([file, hash]) => `${hash}  ${file}\n`).join('');
}

/**
 * Reads a manifest. What it says is not trusted: a path may only lie below the site's root.
 * @param text what stands in the file
 * @returns the manifest, or the number of the first line that is none of a manifest
 */
export function readManifest(text: string): Manifest | number {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length === 0) return lines.length + 1;
  const manifest = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const [, hash, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || file === undefined || !isBelow(file) || manifest.has(file)) return index + 1;
    manifest.set(file, hash);
  }
  return manifest;
}

/** No file system that a site could have been built on takes a longer path. */
const maxPathLength = 4096;

function isBelow(file: string): boolean {
  return (
    file.length <= maxPathLength &&
    !file.includes('\\') &&
    file.split('/').every((part) => !['', '.', '..'].includes(part))
  );
}
