import { inOrder, judge, judgeInSteps, type Checked, type ReadSite } from '../../check/judge.ts';
import { inStage, stages } from '../../check/findings/stages.ts';
import type { Publication } from '../../publication/model.ts';
import { releasedOf } from '../../publication/released.ts';
import { workAt, worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { filesWithErrors } from './remembered.ts';

/** What was known before something changed. */
export interface Before {
  readonly checked: Pick<Checked, 'findings' | 'inAgreement' | 'outdatedFigures'>;
  /** Whether what was found in a file is true still, and so is what was found in its work. */
  readonly isStill: (file: string) => boolean;
}

/** What is known of one state of the site while it is checked: each work by itself first, then all of it. */
export class CheckedSoFar {
  readonly reading: ReadSite;
  readonly #before: Before | undefined;
  readonly #alone = new Map<string, Checked>();
  #whole: Checked | undefined;

  /**
   * @param reading what was read
   * @param before what was known until then
   */
  constructor(reading: ReadSite, before?: Before) {
    this.reading = reading;
    this.#before = before;
  }

  /** Whether everything was checked. */
  get isWhole(): boolean {
    return this.#whole !== undefined;
  }

  /** Folders of the works of which nothing is known yet. */
  get unknown(): readonly string[] {
    const { whole } = this.reading;
    return this.isWhole
      ? []
      : worksOf(whole).flatMap(({ folder }) => (this.#isKnown(folder) ? [] : [folder]));
  }

  /**
   * Has the rules of one work look at it.
   * @param folder folder of a work
   * @returns whether more is known now
   */
  judge(folder: string): boolean {
    if (this.#whole !== undefined || this.#isKnown(folder)) return false;
    const { whole, read, memo } = this.reading;
    const own = { whole: alone(whole, folder), read: read.filter(({ file }) => isIn(file, folder)), memo };
    this.#alone.set(folder, judge(own, { withDrafts: true, isAlone: true }));
    return true;
  }

  /**
   * Has all rules look at everything.
   * @yields where it may be left for a while, or for ever
   */
  *judgeAll(): Generator<undefined, void> {
    this.#whole = yield* judgeInSteps(this.reading, { withDrafts: true });
  }

  /** All that is known, in the order of a report. */
  get findings(): readonly Finding[] {
    if (this.#whole !== undefined) return this.#whole.findings;
    const { whole, read } = this.reading;
    const stageOf = stages(whole, releasedOf(whole));
    const isAlone = (file: string) => this.#alone.has(workAt(file)?.folder ?? '');
    return inOrder([
      // Whether a warning is there that was acknowledged, and no rule of works gives, is not known yet.
      ...[...this.#alone].flatMap(([folder, { findings }]) =>
        findings.filter(({ file, rule }) => isIn(file, folder) && rule !== 'acknowledged/unused'),
      ),
      ...this.#still(({ file }) => !isAlone(file)),
      ...read
        .filter(({ file }) => !isAlone(file) && this.#before?.isStill(file) !== true)
        .map((finding) => inStage(finding, stageOf(finding.file))),
    ]);
  }

  /** Files that had errors, and of which nothing is known yet. */
  get doubtful(): ReadonlySet<string> {
    if (this.#whole !== undefined) return new Set();
    const before = this.#before?.checked.findings ?? [];
    return filesWithErrors(before.filter(({ file }) => !this.#alone.has(workAt(file)?.folder ?? '')));
  }

  /** What is known of figures. */
  get figures(): Pick<Checked, 'inAgreement' | 'outdatedFigures'> {
    if (this.#whole !== undefined) return this.#whole;
    const parts = [...this.#alone.values()];
    const { inAgreement = [], outdatedFigures = [] } = this.#before?.checked ?? {};
    const judged = new Set(Array.from(this.#alone.keys(), (folder) => workAt(folder)?.name));
    return {
      inAgreement: new Set([
        ...[...inAgreement].filter((slug) => !judged.has(slug)),
        ...parts.flatMap((part) => [...part.inAgreement]),
      ]),
      outdatedFigures: new Map([
        ...[...outdatedFigures].filter(([file]) => !judged.has(workAt(file)?.name)),
        ...parts.flatMap((part) => [...part.outdatedFigures]),
      ]),
    };
  }

  #isKnown(folder: string): boolean {
    return this.#alone.has(folder) || this.#before?.isStill(folder) === true;
  }

  #still(isWanted: (finding: Finding) => boolean): readonly Finding[] {
    const { checked, isStill } = this.#before ?? {};
    return checked?.findings.filter((finding) => isStill?.(finding.file) === true && isWanted(finding)) ?? [];
  }
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function alone(whole: Publication, folder: string): Publication {
  const isIt = (work: { readonly folder: string }) => work.folder === folder;
  return {
    ...whole,
    bulletins: whole.bulletins.filter(isIt),
    pages: whole.pages.filter(isIt),
    workFolders: whole.workFolders.filter(isIt),
    waiting: whole.waiting.filter(isIt),
  };
}
