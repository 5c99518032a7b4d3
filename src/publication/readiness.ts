import { compare } from '../read/findings/finding.ts';
import type { WorkFolder, Publication } from './model.ts';
import type { TextState } from './text-state.ts';

/** Why a text does not go out. */
export type Why =
  /** It says itself that it is not ready. */
  | { readonly kind: 'state'; readonly state: Exclude<TextState, 'ready'> }
  /** `bulletin.yaml` keeps all texts of its bulletin back (`draft: true`). */
  | { readonly kind: 'bulletin' }
  /** The source text of its bulletin is not ready. */
  | { readonly kind: 'source' }
  /** Its language is only begun. */
  | { readonly kind: 'language' }
  /** The day on which its bulletin is published has not come. */
  | { readonly kind: 'day'; readonly until: string }
  /** It has errors, and the build was asked to go out without it (`--hold-back`). */
  | { readonly kind: 'held' };

/** A text that does not go out. */
export interface Waiting {
  readonly slug: string;
  /** Path of its work's folder. */
  readonly folder: string;
  readonly locale: string;
  readonly file: string;
  readonly why: Why;
}

/** What decides of readiness; of a work that cannot be read only its folder is known. */
interface Known extends Pick<Publication, 'workFolders' | 'draftLocales'> {
  /** Calendar date of the build; undefined where no day counts. */
  readonly day: string | undefined;
}

type Text = WorkFolder['texts'][number];

/** Says for one reason whether it keeps a text back. */
type Reason = (text: Text, folder: WorkFolder, known: Known) => Why | undefined;

/** All that keeps a text back, the first that holds being told; nothing else decides what goes out. */
const reasons: readonly Reason[] = [
  ({ state }) => (state === 'ready' ? undefined : { kind: 'state', state }),
  (_, { isDraft }) => (isDraft ? { kind: 'bulletin' } : undefined),
  ({ locale }, folder, known) =>
    locale === folder.sourceLocale || isSourceReady(folder, known) ? undefined : { kind: 'source' },
  ({ locale }, _, { draftLocales }) => (draftLocales.includes(locale) ? { kind: 'language' } : undefined),
  (_, { published: until }, { day }) =>
    day !== undefined && until !== undefined && until > day ? { kind: 'day', until } : undefined,
];

/**
 * Decides which texts don't go out.
 * @param known what was read
 * @returns these texts, readable or not, each with the reason
 */
export function waitingIn(known: Known): Waiting[] {
  return known.workFolders.flatMap((folder) =>
    folder.texts.flatMap((text) => {
      const why = reasons.map((reason) => reason(text, folder, known)).find((each) => each !== undefined);
      return why === undefined ? [] : [waitingText(folder, text, why)];
    }),
  );
}

/**
 * @param work the work of a text
 * @param text the text
 * @param why why it does not go out
 * @returns the same, as a list of waiting texts has it
 */
export function waitingText(work: Pick<WorkFolder, 'name' | 'folder'>, text: Text, why: Why): Waiting {
  return { slug: work.name, folder: work.folder, locale: text.locale, file: text.file, why };
}

/**
 * @param publication what was read
 * @returns the bulletins that are ready before their day, each with that day, the soonest first
 */
export function laterIn({ waiting }: Pick<Publication, 'waiting'>) {
  const days = new Map(waiting.flatMap(({ slug, why }) => (why.kind === 'day' ? [[slug, why.until]] : [])));
  return Array.from(days, ([slug, until]) => ({ slug, until })).sort(
    (a, b) => compare(a.until, b.until) || compare(a.slug, b.slug),
  );
}

/**
 * @param publication what was read
 * @returns the paths of the folders of works of which nothing goes out
 */
export function waitingWorks({
  workFolders,
  waiting,
}: Pick<Publication, 'workFolders' | 'waiting'>): Set<string> {
  const waits = Map.groupBy(waiting, ({ folder }) => folder);
  const whole = workFolders.filter(({ folder, isDraft, texts }) => {
    return isDraft || (texts.length > 0 && texts.length === waits.get(folder)?.length);
  });
  return new Set(whole.map(({ folder }) => folder));
}

/** Of a work that is begun in other languages, the source text may still be missing. */
function isSourceReady({ texts, sourceLocale }: WorkFolder, { draftLocales }: Known): boolean {
  if (draftLocales.includes(sourceLocale)) return false;
  const source = texts.filter(({ locale }) => locale === sourceLocale);
  const deciding = source.length > 0 ? source : texts;
  return deciding.length === 0 || deciding.some(({ state }) => state === 'ready');
}
