import { beginTranslation, renewTranslation } from '../exchange/xliff/apply-units.ts';
import type { ReadXliff } from '../exchange/xliff/read-unit.ts';
import { readXliff } from '../exchange/xliff/read-xliff.ts';
import { heldAgainst } from '../exchange/xliff/returned.ts';
import { kinds } from '../../publication/work.ts';
import { listFolder } from '../../read/files/folder.ts';
import { canonicalTag } from '../../read/words/locale-tag.ts';
import { XmlError } from '../../read/data/xml-tree.ts';
import { takeAtHand } from './work-at-hand.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import { rewriteFile, writeNewFile } from './site-files.ts';
import { unitsAtHand } from './units-at-hand.ts';
import { refuseChanged, refuseEndlessNotes, refuseUseless } from './xliff-refusals.ts';
import { xliffReport } from './xliff-report.ts';

/**
 * Takes a bulletin or standing page back from a translator's tool.
 * @param text the XLIFF file
 * @param options the site's folder, and whether passages that cannot be taken, above all those whose source text has
 * changed, are left as they are
 * @returns what was done, in lines
 * @throws {CommandError} where nothing can be written
 */
export function importXliff(
  text: string,
  { siteFolder, leaveChanged }: { readonly siteFolder: string; readonly leaveChanged: boolean },
): string[] {
  const file = readOrRefuse(text);
  const tag = meantLocale(siteFolder, file.locale);
  const atHand = takeAtHand(siteFolder, file.slug, tag);
  if (tag === atHand.work.sourceLocale)
    throw new CommandError(
      `This file would write the source text: "${tag}" is the language that the ${kinds[atHand.work.kind].noun} was written in.`,
      'Export it to another language.',
      1,
    );
  const { units, source, translation } = unitsAtHand(atHand);
  const returned = heldAgainst(units, file);
  refuseUseless(file, returned);
  refuseEndlessNotes(returned);
  if (!leaveChanged) refuseChanged(returned);
  const applied = translation
    ? renewTranslation(source, translation, returned)
    : beginTranslation(source, returned);
  (translation ? rewriteFile : writeNewFile)(siteFolder, atHand.file, applied.text);
  return [
    ...(tag === file.locale ? [] : [`The file is in "${file.locale}", which is taken for "${tag}".`]),
    ...xliffReport({ file: atHand.file, isNew: translation === undefined, applied, returned }),
  ];
}

function readOrRefuse(text: string): ReadXliff {
  try {
    return readXliff(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new CommandError(
      `${error.message} Nothing was written.`,
      'Save the file as XLIFF again, or export the bulletin anew.',
      1,
    );
  }
}

/**
 * The publication's language of the same tongue in the same script, where it has one alone: a translator's program may
 * name it with a country or a script that the publication leaves out, `sw-KE` for `sw`.
 */
function meantLocale(siteFolder: string, tag: string): string {
  const known = listFolder(siteFolder, 'locales', () => undefined)
    .filter(({ isFolder, name }) => isFolder && canonicalTag(name) !== undefined)
    .map(({ name }) => name);
  if (known.includes(tag)) return tag;
  const [only, ...others] = known.filter((each) => tongueOf(each) === tongueOf(tag));
  return only !== undefined && others.length === 0 ? only : tag;
}

/** A language with the script that it is written in, said or not. */
function tongueOf(tag: string): string | undefined {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return undefined;
  const { language, script = '' } = new Intl.Locale(canonical).maximize();
  return `${language}-${script}`;
}
