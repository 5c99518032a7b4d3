import type { Publication } from '../../../publication/model.ts';
import { scriptsFile } from '../../../publication/scripts.ts';
import { siteFile } from '../../../publication/site.ts';
import type { Writing } from '../../../publication/writing.ts';
import { isDevice } from '../../../read/files/devices.ts';
import { canonicalTag } from '../../../read/words/locale-tag.ts';
import { CommandError } from '../../../read/terminal/command-error.ts';
import { siteOption } from '../../../read/terminal/command-line.ts';
import { deskCommand } from '../command.ts';
import { siteAtHand } from '../site-at-hand.ts';
import { emptyStrings } from './empty-strings.ts';
import { knownLanguage } from './known-language.ts';
import { writeNewFiles, type NewFiles } from './new-files.ts';
import { printJson } from './print-json.ts';
import { writingOf } from './writing/writing-of.ts';

/** `new language`: begins a language. */
export const command = deskCommand(
  {
    call: 'npm run desk -- new language',
    words: { '<language>': 'a language tag, such as fr, pt-BR or zh-Hant' },
    options: { site: siteOption },
    notes: `It makes the folder of a language: what is known of it, and the words of the
interface to be written. The language is a draft at first, which is in no build
and stops nobody. What is there already is never overwritten.`,
    exit: ['it is written', 'something is in the way'],
    examples: ['npm run desk -- new language fr'],
  },
  ({ words: [tag = ''], options: { site } }, { print }) => {
    print(writeNewFiles(site, newLanguage(siteAtHand(site).publication, tag)));
    return 0;
  },
);

/**
 * Begins a language: what the Unicode CLDR knows of it, and every string of the interface, to be written.
 * @param publication what there is
 * @param tag its BCP 47 tag
 * @returns its files and the next steps
 * @throws a {@link CommandError} where that is no tag, or the language is there already
 */
function newLanguage({ localeFolders, locales, scripts, site }: Publication, tag: string): NewFiles {
  refuseTag(tag, localeFolders);
  const folder = `locales/${tag}`;
  const known = knownLanguage(tag);
  const writing = writingOf(tag);
  const sourceLocale = locales.find((locale) => locale.tag === site.sourceLocale);
  const source = `locales/${site.sourceLocale || '<source language>'}/ui.json`;
  const empty = Object.entries(known)
    .filter(([, value]) => value === '')
    .map(([name]) => `"${name}"`);
  const hasScript = Object.hasOwn(scripts, known.script);
  return {
    files: {
      [`${folder}/locale.json`]: printJson({ ...known, state: 'draft', writing }),
      [`${folder}/ui.json`]: printJson(emptyStrings(tag, sourceLocale?.strings.data)),
    },
    next: [
      ...(empty.length > 0
        ? [`Write ${empty.join(', ')} in ${folder}/locale.json; the Unicode CLDR does not know.`]
        : []),
      `Look at ${folder}/locale.json: is it what the language's readers expect?`,
      `Write each string of ${folder}/ui.json; ${source} has the same in the source language. Keep {{…}} as it stands there.`,
      ...(hasScript
        ? []
        : [
            `Add the script "${known.script}" to ${scriptsFile}, beginning with a copy of one that looks like it.`,
          ]),
      `Add the publication's name to ${siteFile}, below "name": ${tag}: "…".`,
      `npm run desk -- check ${tag}, until it finds no errors.`,
      `Add to "writing" in ${folder}/locale.json, so that more is checked: ${wanted(writing)}. docs/adding-a-language.md says what each holds.`,
      `npm run desk -- new translation <bulletin> ${tag} for the first text.`,
      `When the language is ready to be published, take "state": "draft" out of ${folder}/locale.json.`,
    ],
  };
}

function refuseTag(tag: string, localeFolders: readonly string[]): void {
  const canonical = canonicalTag(tag);
  if (canonical !== tag) {
    throw new CommandError(
      `"${tag}" is not a language tag as BCP 47 writes it.`,
      canonical === undefined ? 'Write a tag such as "fr", "pt-BR" or "zh-Hant".' : `Write "${canonical}".`,
    );
  }
  if (isDevice(tag)) {
    throw new CommandError(
      `The tag "${tag}" is kept by Windows for itself, so that no folder can have it there.`,
      `Write another tag of the language, such as "${tag}-001".`,
    );
  }
  if (localeFolders.includes(tag)) {
    throw new CommandError(
      `locales/${tag} is there already, so nothing was written.`,
      'Go on with its files, or write the tag of another language.',
      1,
    );
  }
}

/** Words that every language has, or nearly, and that texts are not checked for until they are there. */
const words = [
  'abbreviations',
  'conjunctions',
  'numberWords',
  'scaleWords',
  'qualifiers',
  'negations',
  'perhapsNegations',
  'opposites',
  'percentWords',
] as const satisfies readonly (keyof Writing)[];

function wanted(writing: Partial<Writing>): string {
  return words.filter((name) => !Object.hasOwn(writing, name)).join(', ');
}
