import type { StandIns } from '../../publication/read-publication.ts';
import type { Bulletin, Publication, StandingPage } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';
import type { PicturesOfWork } from './pictures-of-works.ts';
import { Memo } from '../../store/memo.ts';
import type { Finding } from '../../read/findings/finding.ts';
import type { LegibleText } from './legible-text.ts';

/** What could be read last, by the file or folder, for what cannot be read now. */
export interface Remembered extends StandIns {
  /** The texts as their own pages showed them. */
  readonly texts: Map<string, LegibleText>;
  /** The texts as all other pages know them: without an error. */
  readonly sound: Map<string, Translation>;
  /** The works. */
  readonly works: Map<string, Bulletin | StandingPage>;
  /** Slugs of the bulletins whose figures agreed. */
  readonly inAgreement: Set<string>;
  scripts: Publication['scripts'];
  /** What was read and made of what has not changed since. */
  readonly memo: Memo;
  /** The pictures of works that were looked at, by their folders. */
  readonly pictures: Map<string, PicturesOfWork>;
  /** How often something beside their data has changed in the languages' folders: a typeface. */
  facesChanged: number;
}

/** @returns a memory of nothing */
export function rememberNothing(): Remembered {
  return {
    site: undefined,
    locales: new Map(),
    texts: new Map(),
    sound: new Map(),
    works: new Map(),
    inAgreement: new Set(),
    scripts: {},
    memo: new Memo(),
    pictures: new Map(),
    facesChanged: 0,
  };
}

/**
 * Remembers what all pages are made with.
 * @param remembered the memory
 * @param whole all that was read
 * @param findings all that was found; undefined as long as not everything is checked, when strings may yet be at fault
 */
export function rememberFrame(
  remembered: Remembered,
  whole: Publication,
  findings: readonly Finding[] | undefined,
): void {
  if (whole.site.sourceLocale !== '') remembered.site = whole.site;
  remembered.scripts = { ...remembered.scripts, ...whole.scripts };
  const broken = findings && filesWithErrors(findings);
  for (const locale of whole.locales) {
    const isSound = broken?.has(`locales/${locale.tag}/ui.json`) === false;
    if (isSound || !remembered.locales.has(locale.tag)) remembered.locales.set(locale.tag, locale);
  }
}

/**
 * @param findings any findings
 * @returns the files in which something is wrong, drafts among them
 */
export function filesWithErrors(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}
