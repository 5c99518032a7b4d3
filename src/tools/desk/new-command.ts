import { nearest } from '../../read/findings/nearest.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { projectFolder } from '../../store/project-folder.ts';
import type { Command } from './command.ts';
import { DeskError } from './desk-error.ts';
import { newBulletin } from './new/bulletin.ts';
import { newLanguage } from './new/language.ts';
import { writeNewFiles, type NewFiles } from './new/new-files.ts';
import { newTranslation } from './new/translation.ts';
import { readArguments, seeHelp } from './options.ts';
import { siteAtHand } from './site-at-hand.ts';
import { today } from './today.ts';

/** `new`: begins a translation, a bulletin or a language, with everything in place. */
export const newCommand: Command = {
  help: `Usage: npm run desk -- new translation <bulletin> <language>
       npm run desk -- new bulletin <name> [--date <day>] [--language <language>]
       npm run desk -- new language <language>

  new translation  writes the file of a bulletin in another language: the source's
                   words in comments, and a place to write below each
  new bulletin     makes the folder of a bulletin, with its source text to be written
  new language     makes the folder of a language: what is known of it, and the
                   words of the interface to be written

Each is a draft at first, which is in no build and stops nobody.

  <bulletin>             the name of its folder in content/bulletins/
  <name>                 a–z, 0–9 and single hyphens; it stands in every address
  <language>             a language tag, such as fr, pt-BR or zh-Hant
  --date <day>           the day it is published, such as 2026-01-31; else today
  --language <language>  the language it is written in first; else the publication's
  --site <folder>        write into the content/ and locales/ of another folder

What is there already is never overwritten.

Exit status: 0 it is written, 1 something is in the way, 2 it could not run.

Examples:
  npm run desk -- new translation demonstration-cities fr
  npm run desk -- new bulletin harvest-report --date 2026-01-31
  npm run desk -- new language fr
`,
  run(args, { print }) {
    const [kind = '', ...rest] = args;
    const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
    if (make === undefined) {
      const near = nearest(kind, Object.keys(makers));
      throw new DeskError(
        kind === '' ? 'The command "new" needs what to begin.' : `The desk cannot begin a "${kind}".`,
        near === undefined ? seeHelp('new') : `Write "new ${near}".`,
      );
    }
    const { siteFolder, made } = make(rest);
    writeNewFiles(siteFolder, made.files);
    print(report(made));
    return Promise.resolve(0);
  },
};

/** Each reads what was written after its name, and says what is to be written. */
const makers: Readonly<
  Record<string, (args: readonly string[]) => { readonly siteFolder: string; readonly made: NewFiles }>
> = {
  translation(args) {
    const { words, options } = readArguments(
      { command: 'new translation', words: ['bulletin', 'language'], options: { site: projectFolder } },
      args,
    );
    const [slug = '', locale = ''] = words;
    const siteFolder = options.site;
    return {
      siteFolder,
      made: newTranslation(siteAtHand(siteFolder).publication, { siteFolder, slug, locale }),
    };
  },
  bulletin(args) {
    const { words, options } = readArguments(
      {
        command: 'new bulletin',
        words: ['name'],
        options: { date: today(), language: '', site: projectFolder },
      },
      args,
    );
    const { site: siteFolder, date, language } = options;
    return {
      siteFolder,
      made: newBulletin(siteAtHand(siteFolder).publication, { slug: words[0] ?? '', date, language }),
    };
  },
  language(args) {
    const { words, options } = readArguments(
      { command: 'new language', words: ['language'], options: { site: projectFolder } },
      args,
    );
    return {
      siteFolder: options.site,
      made: newLanguage(siteAtHand(options.site).publication, words[0] ?? ''),
    };
  },
};

function report({ files, next }: NewFiles): string {
  const written = Object.keys(files).map((file) => `  ${file}`);
  const steps = next.map((step, index) => `  ${String(index + 1)}. ${step}`);
  return printableLines(['Written:', ...written, '', 'Next:', ...steps]);
}
