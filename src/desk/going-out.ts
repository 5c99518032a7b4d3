import type { Checked } from '../editorial/check.ts';
import { buildDay, dayWish } from '../publication/build-day.ts';
import type { BulletinFolder, Publication } from '../publication/model.ts';
import { waitingBulletins, waitingIn, type Waiting } from '../publication/readiness.ts';
import type { Finding } from '../reading/finding.ts';

/** What happens when a text becomes ready. */
export interface GoingOut {
  /** What is found in all that goes out with it: a source text takes along what waits for it alone. */
  readonly findings: readonly Finding[];
  /** Why it waits all the same; undefined where it doesn't. */
  readonly why: Waiting['why'] | undefined;
}

/**
 * Looks what would go out if a text were ready.
 * @param checked all that could be read, and what was found in it
 * @param slug the bulletin
 * @param text the text
 * @returns what is found there, and whether it waits all the same
 */
export function goingOut(
  { whole, findings }: Pick<Checked, 'whole' | 'findings'>,
  slug: string,
  text: BulletinFolder['texts'][number],
): GoingOut {
  const bulletinFolders = whole.bulletinFolders.map((folder) =>
    folder.name === slug ? { ...folder, texts: folder.texts.map((each) => readied(each, text)) } : folder,
  );
  const waiting = waitingIn({ ...whole, bulletinFolders, day: today(whole) });
  const [before, after] = [whole.waiting, waiting].map((list) => new Set(list.map(({ file }) => file)));
  const folder = bulletinFolders.find(({ name }) => name === slug);
  const texts = new Map(folder?.texts.map((each) => [each.file, each]));
  const isGoing = (file: string) =>
    file === text.file || (before?.has(file) === true && after?.has(file) === false);
  const pictures = whole.bulletins
    .filter((bulletin) => bulletin.slug === slug)
    .flatMap(({ translations }) => translations.filter(({ file }) => isGoing(file)))
    .flatMap((each) => each.pictures.map(({ file }) => file));
  const isWholeGoing = waitingBulletins(whole).has(slug);
  return {
    findings: findings.filter(({ file, severity }) => {
      if (!file.startsWith(`content/bulletins/${slug}/`)) return false;
      const other = texts.get(file);
      if (other === undefined) return isWholeGoing || pictures.includes(file);
      // A source text that is at fault keeps its translations from being compared.
      return isGoing(file) || (other.locale === folder?.sourceLocale && severity === 'error');
    }),
    why: waiting.find(({ file }) => file === text.file)?.why,
  };
}

function today({ site }: Publication): string | undefined {
  return buildDay(dayWish(undefined), site.timeZone, () => undefined);
}

function readied(each: BulletinFolder['texts'][number], text: { readonly file: string }): typeof each {
  return each.file === text.file ? { ...each, state: 'ready' } : each;
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
      return "It waits until its bulletin's source text is ready.";
    case 'day':
      return `The first npm run build on ${why.until} or after it publishes it.`;
    case 'language':
      return 'It waits for its language, until "state": "draft" is taken out of its locale.json.';
    default:
      return 'The next npm run build publishes it.';
  }
}
