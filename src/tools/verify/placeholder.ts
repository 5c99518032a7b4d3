import path from 'node:path';

import { placeholderHost } from '../../publication/site-url.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** The texts that name the site's own address. */
const naming = new Set(['.html', '.txt', '.xml']);

/**
 * @param file name of a file
 * @param bytes what is in it
 * @returns whether it carries the address that stands in a new site until its owner writes a real one
 */
export function hasPlaceholder(file: string, bytes: Buffer): boolean {
  return naming.has(path.extname(file)) && bytes.includes(`//${placeholderHost}/`);
}

/**
 * @param place the site
 * @param files the files that carry the placeholder, at least one
 * @param severity an error where readers are already served
 * @returns the finding
 */
export function placeholder(place: string, files: readonly string[], severity: Finding['severity']): Finding {
  const [first = ''] = files;
  const others = files.length - 1;
  return errorAt('verify/placeholder', place, {
    severity,
    message: 'Follow codes, feeds and canonical links carry the placeholder address: they lead nowhere.',
    found: `https://${placeholderHost}/ in ${first}${others > 0 ? ` and ${String(others)} other files` : ''}`,
    expected: 'the address at which readers find the site',
    hint: 'Set "url" in content/site.yaml, or SITE_URL, and build again.',
  });
}
