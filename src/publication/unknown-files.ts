import type { Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import { openFile } from '../read/files/open-file.ts';

/**
 * Reports a file that no page would be made of: silently leaving it out would lose a text.
 * @param file path below the site folder
 * @param report takes the finding
 */
export function reportUnknownFile(file: string, report: Report): void {
  const name = file.split('/').at(-1) ?? file;
  const isText = /\.(?:mdx?|markdown|txt|docx?)$/i.test(file);
  // Some systems hide the last ending, and so programs add a second one.
  const meant = /^([\w-]+\.mdx)\.\w+$/.exec(name)?.[1];
  report({
    rule: 'file/unknown',
    severity: 'error',
    file,
    line: 0,
    message: 'Nothing is made of this file.',
    found: name,
    expected:
      'bulletin.yaml, texts such as en.mdx, and the folders media and received, in a folder for each bulletin',
    hint:
      meant !== undefined
        ? `Rename it to "${meant}", without a second ending; or delete it.`
        : isText
          ? 'Rename it to the tag of its language and ".mdx", such as en.mdx, or delete it.'
          : 'Move it out of the folder, or delete it.',
  });
}

/** What may lie in the folders that hold everything, by folder; the rest of a path is checked where it is read. */
const known: Readonly<Record<string, RegExp>> = {
  content: /^(?:bulletins|site\.yaml|glossary\.yaml)$/,
  locales: /^(?:[^.]+|scripts\.json)$/,
};

/** What may lie in a language's folder. */
const knownOfLocale = /^(?:locale\.json|ui\.json|acknowledged\.json|.*\.woff2)$/;

/**
 * Reports whatever lies in `content/` and `locales/` and is read by nothing.
 * @param siteFolder folder that holds the two
 * @param report takes a finding for each
 */
export function reportUnknownEntries(siteFolder: string, report: Report): void {
  for (const [folder, names] of Object.entries(known)) {
    for (const { name, isFile, isFolder } of listFolder(siteFolder, folder, report)) {
      if (!isFile && !isFolder) continue;
      if (!names.test(name) || (folder === 'locales' && isFile && !name.includes('.'))) {
        reportUnknownEntry(`${folder}/${name}`, folder, report);
      } else if (folder === 'locales' && isFolder) {
        reportUnknownOfLocale(siteFolder, `locales/${name}`, report);
      }
    }
  }
}

function reportUnknownOfLocale(siteFolder: string, folder: string, report: Report): void {
  for (const { name, isFile, isFolder } of listFolder(siteFolder, folder, report)) {
    if (!isFile && !isFolder) continue;
    const file = `${folder}/${name}`;
    if (!knownOfLocale.test(name)) reportUnknownEntry(file, 'locales', report);
    // Only a build takes typefaces; opened here too, so that each check tells of one that cannot be.
    else if (name.endsWith('.woff2')) openFile(siteFolder, file, report);
  }
}

function reportUnknownEntry(file: string, folder: string, report: Report): void {
  report({
    rule: 'file/unknown',
    severity: 'error',
    file,
    line: 0,
    message: 'Nothing is made of this file.',
    found: file.split('/').at(-1) ?? file,
    expected:
      folder === 'content'
        ? 'site.yaml, glossary.yaml and the folder bulletins'
        : 'scripts.json, and a folder for each language with locale.json and ui.json',
    hint: 'Move it to where it belongs, or delete it.',
  });
}
