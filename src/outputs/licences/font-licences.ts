import { readFileSync } from 'node:fs';

import { packageFile } from '../../store/package-file.ts';

/**
 * Gathers the licences of the typefaces that a site carries, which ask to go wherever these do. A font that lies in a
 * language's own folder is its owner's, and so is the word about its licence.
 * @param files where the whole fonts are named: files in packages, or below `locales/`
 * @returns the text of each package's licence, by the packages' names; empty without packages
 * @throws where a package holds no licence
 */
export function fontLicences(files: Iterable<string>): string {
  const packages = new Set([...files].filter((file) => !file.startsWith('locales/')).map(packageOf));
  return [...packages]
    .sort()
    .map((name) => {
      const heading = `Typeface from the package ${name} ${versionOf(name)}, cut to what is published`;
      return `${heading}\n${'='.repeat(heading.length)}\n\n${licenceOf(name).trim()}\n`;
    })
    .join('\n\n');
}

/** The name of a scope is a part of a package's own. */
function packageOf(file: string): string {
  return file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/');
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(packageFile(`${name}/package.json`), 'utf8')) as {
    version: string;
  };
  return version;
}

function licenceOf(name: string): string {
  try {
    return readFileSync(packageFile(`${name}/LICENSE`), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    throw new Error(
      `The package ${name} holds no file LICENSE, so its typeface cannot be published with its licence.`,
    );
  }
}
