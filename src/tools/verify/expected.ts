import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { manifestFile, readManifest, type Manifest } from '../../outputs/manifest/manifest.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { compressedForm } from '../precompressed/encodings.ts';
import type { SiteClient } from './client.ts';
import { NoAnswer } from './no-answer.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** No manifest has more bytes: that of a site with a hundred thousand files has ten million. */
const maxBytes = 32 * 2 ** 20;

/** What a site should be. */
export interface ExpectedSite {
  readonly manifest: Manifest;
  /** Whether texts have precompressed files beside them. */
  readonly isPrecompressed: boolean;
  /** SHA-256 of the manifest itself, where it does not come from the site that is compared with it. */
  readonly ownHash?: string;
  /** The size of a file, where it is known. */
  sizeOf(file: string): number | undefined;
}

/**
 * Reads what a built site should be.
 * @param folder the site
 * @returns what its manifest says, or the finding that it has none
 */
export function expectedOf(folder: string): ExpectedSite | Finding {
  const file = `${folder}/${manifestFile}`;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return noManifest(file, (error as Error).message);
  }
  const manifest = understood(text, file);
  if ('rule' in manifest) return manifest;
  return {
    manifest,
    isPrecompressed: isPrecompressed(manifest),
    ownHash: hash('sha256', text),
    sizeOf: (name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size,
  };
}

/**
 * Asks a host what its site should be, where the build is not at hand: that tells damage, but not another version.
 * @param site address of the site
 * @param client asks its host
 * @returns what its manifest says, or the finding that it has none
 */
export async function expectedBy(site: URL, client: SiteClient): Promise<ExpectedSite | Finding> {
  const url = new URL(manifestFile, site);
  const answer = await client.ask(url, 'identity', maxBytes);
  if (answer instanceof NoAnswer) return noManifest(url.href, answer.message);
  if (answer.status !== 200) return noManifest(url.href, `status ${String(answer.status)}`);
  const manifest = understood(answer.body.toString(), url.href);
  return 'rule' in manifest
    ? manifest
    : { manifest, isPrecompressed: isPrecompressed(manifest), sizeOf: () => undefined };
}

function isPrecompressed(manifest: Manifest): boolean {
  return [...manifest.keys()].some((file) => manifest.has(compressedForm(file)?.text ?? ''));
}

function understood(text: string, place: string): Manifest | Finding {
  const manifest = readManifest(text);
  if (typeof manifest !== 'number') return manifest;
  return {
    ...noManifest(place, text.split('\n')[manifest - 1] ?? 'nothing'),
    line: manifest,
    message: 'The manifest is damaged: what the site should be is not known.',
  };
}

function noManifest(place: string, found: string): Finding {
  return errorAt('verify/manifest', place, {
    message: 'There is no manifest here: what the site should be is not known.',
    found: found === '' ? 'nothing' : found,
    expected: `lines of a SHA-256, two spaces and a path, as every build writes them to ${manifestFile}`,
    hint: 'Run npm run build, or name a folder that a build wrote.',
  });
}
