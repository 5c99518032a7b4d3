import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { manifestFile, readManifest, type Manifest } from '../../outputs/manifest/manifest.ts';
import { parseSiteUrl } from '../../publication/site-url.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { printable } from '../../read/terminal/printable.ts';
import { openClient, type ClientLimits } from '../verify/client.ts';
import { expectedBy } from '../verify/expected.ts';
import { GaveUp } from '../verify/no-answer.ts';

/** What a host may take for its manifest, redirects included. */
const limits: ClientLimits = { timeoutMs: 20_000, totalMs: 60_000 };

/**
 * Reads a manifest from a file, or asks a site for its own.
 * @param place address of a site, or path of a file or of the folder that holds it
 * @param hint what to do where there is none
 * @returns what is in it, or why that is not known
 */
export async function manifestAt(place: string, hint: string): Promise<Manifest | Finding> {
  const found = /^https?:/i.test(place) ? await manifestOf(place) : manifestIn(place);
  if ('rule' in found) return { ...found, hint: found.rule === 'site/url' ? found.hint : hint };
  const [unprintable] = [...found.keys()].filter((file) => printable(file) !== file);
  if (unprintable === undefined) return found;
  return errorAt('changes/name', place, {
    message: 'A file has a sign in its name that no list can show.',
    found: unprintable,
    expected: 'names of signs that can be seen',
    hint: 'Give the file another name, and build again; if no build of yours wrote it, look who can write to the host.',
  });
}

async function manifestOf(address: string): Promise<Manifest | Finding> {
  const problems: Finding[] = [];
  const named = address.replace(new RegExp(`/${manifestFile}$`), '/');
  const site = parseSiteUrl(named, { file: address, line: 0 }, (problem) => void problems.push(problem));
  const [problem] = problems;
  if (site === undefined || problem !== undefined) return problem ?? noManifest(address, 'no address');
  const client = openClient(site, limits);
  try {
    const expected = await expectedBy(site, client);
    if (!('rule' in expected)) return expected.manifest;
    return noManifest(expected.file, expected.found, expected.line);
  } catch (error) {
    if (error instanceof GaveUp) return noManifest(site.href, error.message);
    throw error;
  } finally {
    client.close();
  }
}

function manifestIn(place: string): Manifest | Finding {
  const inFolder = path.join(place, manifestFile);
  const file = existsSync(inFolder) ? inFolder : place;
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return noManifest(file, (error as Error).message);
  }
  const manifest = readManifest(text);
  if (typeof manifest !== 'number') return manifest;
  const line = text.split('\n')[manifest - 1] ?? '';
  return noManifest(file, line, manifest);
}

function noManifest(place: string, found: string, line = 0): Finding {
  return errorAt('changes/manifest', place, {
    line,
    message: `${line > 0 ? 'The manifest is damaged' : 'There is no manifest here'}: what the site holds is not known.`,
    found: found === '' ? 'nothing' : found,
    expected: `lines of a SHA-256, two spaces and a path, as every build writes them to ${manifestFile}`,
    hint: '',
  });
}
