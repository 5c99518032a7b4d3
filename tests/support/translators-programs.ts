import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeScratch } from './scratch.ts';

/** The sign before each sentence or passage that these programs translate. */
export const sign = 'Ω';

/** @returns whether OmegaT is here; to start it takes a second or two */
export function hasOmegat(): boolean {
  return spawnSync('sh', ['-c', 'command -v omegat']).status === 0;
}

/** The interpreter that Debian's packages are for need not be the first in the path. */
const pythons = ['/usr/bin/python3', 'python3'];

/** @returns the interpreter that finds Translate Toolkit; undefined where it is not here */
export function toolkitPython(): string | undefined {
  return pythons.find((python) => spawnSync(python, ['-c', 'import translate.storage.xliff']).status === 0);
}

/**
 * Translates a file by Translate Toolkit.
 * @param python the interpreter that finds it
 * @param text the file
 * @returns what it wrote
 */
export function throughToolkit(python: string, text: string): string {
  const folder = makeScratch();
  const [given, written] = [path.join(folder, 'given.xlf'), path.join(folder, 'written.xlf')];
  writeFileSync(given, text);
  run(python, [path.join(import.meta.dirname, 'translate-toolkit.py'), given, written]);
  return readFileSync(written, 'utf8');
}

/** A folder of OmegaT's, with files to be translated. */
export interface OmegatProject {
  /** The sentences that OmegaT finds in them, as it writes them. */
  readonly sentences: readonly string[];
  /** Gives what it writes once some sentences are translated, by the files' names. */
  readonly translate: (sentences: readonly string[]) => Readonly<Record<string, string>>;
}

/**
 * @param files the files by their names
 * @param languages what they are translated from and into
 * @returns them as OmegaT sees them
 */
export function omegatProject(
  files: Readonly<Record<string, string>>,
  [from, to]: readonly [string, string],
): OmegatProject {
  const folder = path.join(makeScratch(), 'project');
  const at = (...names: string[]) => path.join(folder, ...names);
  for (const name of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(at(name), { recursive: true });
  writeFileSync(at('omegat.project'), settings(from, to));
  for (const [name, text] of Object.entries(files)) writeFileSync(at('source', name), text);
  const start = (...options: string[]) =>
    run('omegat', [folder, `--config-dir=${folder}-settings`, '--quiet', ...options], `${folder}-home`);
  const listed = at('listed.tmx');
  start(
    '--mode=console-createpseudotranslatetmx',
    `--pseudotranslatetmx=${listed}`,
    '--pseudotranslatetype=equal',
  );
  const memory = readFileSync(listed, 'utf8');
  const pattern = new RegExp(`(<tuv lang="${to.toUpperCase()}">\\s*<seg>)([^]*?)(?=</seg>)`, 'g');
  return {
    sentences: [...memory.matchAll(pattern)].map(([, , words = '']) => words),
    translate(sentences) {
      // What is the same in both languages is no translation to OmegaT.
      const translated = memory.replaceAll(pattern, (whole, begin: string, words: string) =>
        sentences.includes(words) ? begin + sign + words : whole,
      );
      writeFileSync(at('omegat', 'project_save.tmx'), translated);
      start('--mode=console-translate');
      return Object.fromEntries(
        Object.keys(files).map((name) => [name, readFileSync(at('target', name), 'utf8')]),
      );
    },
  };
}

const settings = (from: string, to: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir']
  .map((name) => `<${name}>__DEFAULT__</${name}>`)
  .join('\n')}
<source_lang>${from.toUpperCase()}</source_lang><target_lang>${to.toUpperCase()}</target_lang>
<sentence_seg>true</sentence_seg><remove_tags>false</remove_tags>
<support_default_translations>true</support_default_translations>
</project></omegat>
`;

function run(command: string, options: readonly string[], home?: string): void {
  if (home !== undefined) mkdirSync(home, { recursive: true });
  const env =
    home === undefined
      ? process.env
      : { ...process.env, HOME: home, JAVA_TOOL_OPTIONS: `-Duser.home=${home}` };
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}.\n${stdout}\n${stderr}`);
}
