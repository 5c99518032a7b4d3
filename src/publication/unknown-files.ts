import type { Finding, Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import { openFile } from '../read/files/open-file.ts';
import { errorAt } from '../read/findings/error-at.ts';
import { kinds, workAt } from './work.ts';

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
  const hint =
    meant !== undefined
      ? `Rename it to "${meant}", without a second ending; or delete it.`
      : isText
        ? 'Rename it to the tag of its language and ".mdx", such as en.mdx, or delete it.'
        : 'Move it out of the folder, or delete it.';
  const { noun, facts } = kinds[workAt(file)?.kind ?? 'bulletin'];
  const expected = `${facts === undefined ? '' : `${facts}, `}texts such as en.mdx, and the folders media and received, in a folder for each ${noun}`;
  report(unmade(file, expected, hint));
}

/** What may lie in the folders that hold everything; the rest of a path is checked where it is read. */
const known = {
  content: {
    names: /^(?:bulletins|pages|site\.yaml|glossary\.yaml)$/,
    expected: 'site.yaml, glossary.yaml and the folders bulletins and pages',
  },
  locales: {
    names: /^(?:[^.]+|scripts\.json)$/,
    expected: 'scripts.json, and a folder for each language with locale.json and ui.json',
  },
};

/** What may lie in a language's folder. */
const knownOfLocale = /^(?:locale\.json|ui\.json|acknowledged\.json|.*\.woff2)$/;

const elsewhere = 'Move it to where it belongs, or delete it.';

/**
 * Reports whatever lies in `content/` and `locales/` and is read by nothing.
 * @param siteFolder folder that holds the two
 * @param report takes a finding for each
 */
export function reportUnknownEntries(siteFolder: string, report: Report): void {
  for (const [folder, { names, expected }] of Object.entries(known)) {
    for (const { name, isFile, isFolder } of listFolder(siteFolder, folder, report)) {
      if (!isFile && !isFolder) continue;
      if (!names.test(name) || (folder === 'locales' && isFile && !name.includes('.'))) {
        report(unmade(`${folder}/${name}`, expected, elsewhere));
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
    if (!knownOfLocale.test(name)) report(unmade(file, known.locales.expected, elsewhere));
    // Only a build takes typefaces; opened here too, so that each check tells of one that cannot be.
    else if (name.endsWith('.woff2')) openFile(siteFolder, file, report);
  }
}

function unmade(file: string, expected: string, hint: string): Finding {
  const found = file.split('/').at(-1) ?? file;
  return errorAt('file/unknown', file, { message: 'Nothing is made of this file.', found, expected, hint });
}
