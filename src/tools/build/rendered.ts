import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '../../read/findings/finding.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import { foreignCode } from '../../site/policy/foreign-code.ts';
import { store } from '../../store/kept-file.ts';
import type { Fresh } from './fresh.ts';
import { packEntry, pageEntry, unpackEntry, type PageEntry, type PageSettings } from './page-entry.ts';
import type { PlannedFile } from './plan.ts';

const kind = 'rendered';

/**
 * @param planned a file that Astro renders
 * @returns whether it is a page
 */
export function isPage({ file }: Pick<PlannedFile, 'file'>): boolean {
  return file.endsWith('.html');
}

/**
 * Looks at what is kept, since what is spoilt has to be rendered again.
 * @param planned a file that Astro renders
 * @returns whether it is kept as it was rendered
 */
export function isRendered({ key }: PlannedFile): boolean {
  return store.has(kind, key);
}

/**
 * @param planned a file that is rendered
 * @returns the SHA-256 of what is kept of it
 */
export function renderedSha256({ key }: PlannedFile): string | undefined {
  return store.sha256Of(kind, key);
}

/**
 * Keeps what Astro has rendered, each page with what a walk through it finds.
 * @param fresh what it has rendered now
 * @param settings how pages are finished
 * @param task takes how many were looked at
 * @returns what is wrong with them
 */
export function keepRendered({ folder, files }: Fresh, settings: PageSettings, task: Task): Finding[] {
  task.of(files.length);
  return files.flatMap((planned) => {
    const bytes = readFileSync(path.join(folder, planned.rendered));
    task.done();
    if (!isPage(planned)) store.keep(kind, planned.key, bytes);
    else {
      const entry = pageEntry(bytes.toString(), planned, settings);
      if (entry.draft.foreign !== undefined) return [foreignCode(planned.file, entry.draft.foreign)];
      store.keep(kind, planned.key, packEntry(entry));
    }
    return [];
  });
}

/**
 * @param planned a page
 * @returns what was rendered and found
 * @throws where it is gone
 */
export function entryOf(planned: PlannedFile): PageEntry {
  return unpackEntry(found(planned));
}

/**
 * @param planned a file that is no page
 * @returns what was rendered
 * @throws where it is gone
 */
export function textOf(planned: PlannedFile): string {
  return found(planned).toString();
}

/** It was looked at when the build began. */
function found({ key }: PlannedFile): Buffer {
  const bytes = store.find(kind, key);
  if (bytes === undefined) throw new Error('What was kept was spoilt while the site was built: build again.');
  return bytes;
}
