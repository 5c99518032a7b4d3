import type { Publication } from '../publication/model.ts';
import type { FindingIds } from '../read/findings/finding-facts.ts';
import type { Finding } from '../read/findings/finding.ts';
import type { Rendered } from './align/counterparts.ts';
import type { CheckedPassage, CheckedText, CheckedWork, TextPair } from './checked-work.ts';

/** What a rule may look at, by the name that it says in `compares`; each is looked at on its own. */
export interface Compared {
  /** The publication as a whole. */
  readonly publication: Publication;
  /** A bulletin or standing page in all its languages, which need know of no other. */
  readonly work: CheckedWork;
  /** A text as a whole, source texts as well. */
  readonly text: CheckedText;
  /** A passage of any text. */
  readonly passage: CheckedPassage;
  /** A translation beside its source text. */
  readonly pair: TextPair;
  /** A passage of a translation beside what it renders. */
  readonly counterparts: Rendered;
}

/** An id of a rule; where its severity depends on how sure a machine can be, that too. */
export type RemarkId<Ids extends FindingIds> = string extends keyof Ids
  ? { readonly rule: string; readonly severity?: Finding['severity'] | undefined }
  : {
      [Id in keyof Ids & string]: { readonly rule: Id } & (Ids[Id]['severity'] extends 'either'
        ? { readonly severity: Finding['severity'] }
        : { readonly severity?: undefined });
    }[keyof Ids & string];

/** What a rule says of a place in a file; without a line, of all of it. */
export type FileRemark<Ids extends FindingIds> = RemarkId<Ids> &
  Omit<Finding, 'rule' | 'severity' | 'line'> &
  Partial<Pick<Finding, 'line'>>;

/** What a rule says of a passage, and where in its words. */
export type PassageRemark<Ids extends FindingIds> = RemarkId<Ids> &
  Pick<Finding, 'message' | 'expected' | 'hint'> & {
    /** Where it begins; without it, the whole passage is meant. */
    readonly index?: number;
    /** How long it is in the passage, where that is not what was found there word for word. */
    readonly length?: number;
    /** What stands there; where it takes time to quote it, a function that does: it is asked only for what is kept. */
    readonly found: string | (() => string);
  };

/** A remark, and the passage that it is about. */
export type PlacedRemark<Ids extends FindingIds> = PassageRemark<Ids> & { readonly passage: CheckedPassage };

/** What rules say, by what they look at. */
interface Remarks<Ids extends FindingIds> {
  readonly publication: FileRemark<Ids>;
  readonly work: FileRemark<Ids>;
  readonly text: PlacedRemark<Ids> | FileRemark<Ids>;
  readonly passage: PassageRemark<Ids>;
  readonly pair: PlacedRemark<Ids> | FileRemark<Ids>;
  readonly counterparts: PassageRemark<Ids>;
}

/** A check. Each is a file; `rules.ts` names them all, and what looks at findings asks there what is true of their ids. */
export interface Rule<What extends keyof Compared = keyof Compared, Ids extends FindingIds = FindingIds> {
  /** Every id that it can report. */
  readonly ids: Ids;
  readonly compares: What;
  /** What it holds that against, where it compares more than pairs: the source text alone, or with the glossary. */
  readonly against?: 'source' | 'glossary';
  /** Whether what it finds is there whatever the words of the text are, even where all of them are in a wrong language. */
  readonly isOfAnyWords?: true;
  /**
   * Looks for what is wrong.
   * @param context what it compares
   * @returns what is wrong there
   */
  run(context: Compared[What]): Iterable<Remarks<Ids>[What]>;
}

/**
 * Makes a rule, whose remarks have its own ids by type: a misspelt one does not compile.
 * @param made the rule
 * @returns the rule, among others
 */
export function rule<const What extends keyof Compared, const Ids extends FindingIds>(
  made: Rule<What, Ids>,
): Rule<What> {
  // Remarks with some ids are remarks with ids, which TypeScript cannot tell.
  return made as unknown as Rule<What>;
}

/** A rule of any ids. */
export type AnyRule = { [What in keyof Compared]: Rule<What> }[keyof Compared];

/** One that looks at the publication as a whole. */
export type PublicationRule = Rule<'publication'>;

/** One that looks at a bulletin or standing page, or at a part of it. */
export type WorkRule = Exclude<AnyRule, PublicationRule>;
