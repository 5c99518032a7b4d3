import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { manifestFile, writeManifest, type Manifest } from '../../outputs/manifest/manifest.ts';
import { sortFindings, type Finding } from '../../read/findings/finding.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import { sha256Of } from '../../store/entry.ts';
import { store } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';
import type { Store } from '../../store/store.ts';
import { differs } from '../verify/differences.ts';
import { compress, compression } from './compress.ts';
import { compressedForm, encodings, precompressedEndings, type Encoding } from './encodings.ts';
import { deleteOthers, isThere, putWhole } from './put-beside.ts';

/** A text of a site. */
interface Text {
  readonly file: string;
  readonly sha256: string;
  /** Of its compressed forms. */
  readonly key: string;
}

/** What became of the texts of a site. */
export interface Precompressed {
  /** Texts that are other than the manifest says; the site is as it was then. */
  readonly problems: readonly Finding[];
  /** How many precompressed files there are. */
  readonly files: number;
  /** The files of the site, with them. */
  readonly manifest: Manifest;
}

/** What is shown of it where it takes long. */
export const compressing = { doing: 'Compressing texts' };

/** How many texts are in memory at once: enough to keep Node's four threads at work. */
const lanes = 6;

/** SHA-256 of what is kept where a compressed form is not worth a file. */
const ofNothing = sha256Of(Buffer.alloc(0));

/**
 * Puts beside every text of a finished site its precompressed files, which a web server sends as they are, and lists them in
 * the manifest. All are made in the store before the first is put there, so that who is interrupted in the minutes that this
 * may take leaves the site as it was; the manifest comes last. A second time there is nothing to do.
 * @param folder the site
 * @param manifest what its manifest says
 * @param how how it is done
 * @param how.task takes how many texts are compressed
 * @param how.kept where compressed forms are kept
 * @returns what became of it
 * @throws where nothing can be written there
 */
export async function precompress(
  folder: string,
  manifest: Manifest,
  { task, kept = store }: { readonly task?: Task; readonly kept?: Store } = {},
): Promise<Precompressed> {
  const texts: Text[] = [...manifest]
    .filter(([file]) => fileTypeOf(file, contentTypes)?.hasPrecompressed === true)
    .map(([file, sha256]) => ({ file, sha256, key: keyOf(compression, sha256) }));
  const problems = await fill(folder, texts, kept, task);
  if (problems.length > 0) return { problems, files: 0, manifest };
  const forms = new Map<string, string>();
  await inLanes(texts, async (text) => {
    for (const encoding of encodings) {
      const sha256 = await put(folder, text, encoding, kept);
      if (sha256 !== undefined) forms.set(text.file + precompressedEndings[encoding], sha256);
    }
  });
  return { problems, files: forms.size, manifest: listForms(folder, manifest, forms) };
}

/** Makes what is not kept; gives the texts that are not what they should be. */
async function fill(folder: string, texts: readonly Text[], kept: Store, task?: Task): Promise<Finding[]> {
  const problems: Finding[] = [];
  const unmade = texts.filter(({ key }) => encodings.some((each) => kept.sha256Of(each, key) === undefined));
  task?.of(unmade.length);
  await inLanes(unmade, async ({ file, sha256, key }) => {
    const bytes = readFileSync(path.join(folder, file));
    const found = sha256Of(bytes);
    if (found !== sha256) {
      problems.push(differs(`${folder}/${file}`, `SHA-256 ${found}`, `SHA-256 ${sha256}`));
      return;
    }
    const compressed = await compress(bytes);
    for (const encoding of encodings) kept.keep(encoding, key, compressed[encoding]);
    task?.done();
  });
  return sortFindings(problems);
}

/** Puts one form beside its text; gives its SHA-256, or nothing where it is not worth a file. */
async function put(
  folder: string,
  { file, key }: Text,
  encoding: Encoding,
  kept: Store,
): Promise<string | undefined> {
  const at = path.join(folder, file + precompressedEndings[encoding]);
  const known = kept.sha256Of(encoding, key);
  if (known === ofNothing) return undefined;
  if (known !== undefined && isThere(at, known)) return known;
  const placed = putWhole(at, (part) => kept.place(encoding, key, part));
  if (placed !== undefined) return placed.sha256;
  // It could not be kept, or was spoilt.
  const { [encoding]: bytes } = await compress(readFileSync(path.join(folder, file)));
  return bytes.length === 0
    ? undefined
    : putWhole(at, (part) => kept.placeMade(encoding, key, part, bytes))?.sha256;
}

/** Brings the manifest to what is there, deletes what is no longer any of it, and gives it. */
function listForms(folder: string, manifest: Manifest, forms: Manifest): Manifest {
  const isForm = (file: string) => manifest.has(compressedForm(file)?.text ?? '');
  const own = [...manifest].filter(([file]) => !isForm(file));
  const all = new Map([...own, ...forms].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  deleteOthers(folder, all);
  const at = path.join(folder, manifestFile);
  const lines = writeManifest(all);
  if (!isThere(at, sha256Of(Buffer.from(lines))))
    putWhole(at, (part) => {
      writeFileSync(part, lines);
      return all;
    });
  return all;
}

async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values();
  const lane = async () => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
