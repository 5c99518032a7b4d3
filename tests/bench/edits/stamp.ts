import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readPublication } from '../../../src/publication/read-publication.ts';
import { revisionOf } from '../../../src/publication/revision.ts';
import { worksOf } from '../../../src/publication/work.ts';
import { makeScratch } from '../../support/scratch.ts';
import type { EditedSite, EditedWork } from './edited-site.ts';
import { filesOf, type Files } from './site-files.ts';
import type { Spoken } from './words.ts';

/**
 * Notes in translations that they render their source texts as these are now, as `desk fresh` does.
 * @param site the site
 * @param works the bulletins and standing pages of it whose translations are meant
 */
export function stamp(site: EditedSite, ...works: readonly EditedWork[]): void {
  const only = <T extends EditedWork>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([, work]) => works.includes(work)));
  const some = { ...site, bulletins: only(site.bulletins), pages: only(site.pages), faults: {}, project: {} };
  const siteFolder = makeScratch();
  writeFiles(siteFolder, filesOf(some));
  const publication = readPublication({ siteFolder }, () => undefined);
  for (const { slug, kind, source } of worksOf(publication)) {
    const { texts } = (kind === 'page' ? some.pages : some.bulletins)[slug] ?? { texts: {} };
    for (const [tag, text] of Object.entries(texts) as [Spoken, { revision?: string }][])
      if (source && tag !== source.locale.tag) text.revision = revisionOf(source);
  }
}

/**
 * @param folder folder to write to
 * @param files what is written there
 */
export function writeFiles(folder: string, files: Files): void {
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}
