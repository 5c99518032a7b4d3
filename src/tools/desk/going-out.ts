import { judge, type Checked, type ReadSite } from '../../check/judge.ts';
import type { WorkFolder } from '../../publication/model.ts';
import { waitingWorks, waitingIn, type Waiting } from '../../publication/readiness.ts';
import { worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { buildToday } from './today.ts';

type Text = WorkFolder['texts'][number];

/** What happens when a text becomes ready. */
export interface GoingOut {
  /** The publication as it is then, on the bulletin's day, and what is found in it. */
  readonly checked: Checked;
  /** Why the text waits all the same; undefined where it doesn't. */
  readonly why: Waiting['why'] | undefined;
  /** Whether a finding is about what goes out with it: a source text takes along what waits for it alone. */
  readonly concerns: (finding: Finding) => boolean;
}

/**
 * Looks what would go out if a text were ready: what it leads to has to be there then.
 * @param reading all that was read, for no day
 * @param found the folder of the text's work
 * @param text the text
 * @returns what is found there, and whether it waits all the same
 */
export function goingOut({ whole, read }: ReadSite, found: WorkFolder, text: Text): GoingOut {
  const folder = { ...found, texts: found.texts.map((each) => readied(each, text)) };
  const folders = whole.workFolders.map((each) => (each === found ? folder : each));
  const ready = { ...whole, workFolders: folders };
  const today = buildToday(whole);
  const isLater = today !== undefined && folder.published !== undefined && folder.published > today;
  const waiting = waitingIn({ ...ready, day: isLater ? folder.published : today });
  const [before, after] = [whole.waiting, waiting].map((list) => new Set(list.map(({ file }) => file)));
  const isGoing = (file: string) =>
    file === text.file || (before?.has(file) === true && after?.has(file) === false);
  const pictures = worksOf(whole)
    .filter((work) => work.folder === folder.folder)
    .flatMap(({ translations }) => translations.filter(({ file }) => isGoing(file)))
    .flatMap((each) => each.pictures.map(({ file }) => file));
  const isWholeGoing = waitingWorks(whole).has(folder.folder);
  return {
    checked: judge(
      { whole: { ...ready, waiting }, read },
      { withDrafts: true, isLookedAt: (slug) => slug === folder.name },
    ),
    why: waitingIn({ ...ready, day: today }).find(({ file }) => file === text.file)?.why,
    concerns: ({ rule, file, severity }) => {
      if (rule === 'check/failed') return true;
      if (!file.startsWith(`${folder.folder}/`)) return false;
      const other = folder.texts.find((each) => each.file === file);
      if (other === undefined) return isWholeGoing || pictures.includes(file);
      // A source text that is at fault keeps its translations from being compared.
      return isGoing(file) || (other.locale === folder.sourceLocale && severity === 'error');
    },
  };
}

function readied(each: Text, { file }: Text): Text {
  return each.file === file ? { ...each, state: 'ready' } : each;
}

/**
 * @param why why a text that is ready waits; undefined where it doesn't
 * @returns when it goes out, in a sentence
 */
export function stillWaiting(why: Waiting['why'] | undefined): string {
  switch (why?.kind) {
    case 'bulletin':
      return 'It waits with its bulletin, until "draft: true" is taken out of bulletin.yaml.';
    case 'source':
      return 'It waits until its source text is ready.';
    case 'day':
      return `The first npm run build on ${why.until} or after it publishes it.`;
    case 'language':
      return 'It waits for its language, until "state": "draft" is taken out of its locale.json.';
    default:
      return 'The next npm run build publishes it.';
  }
}
