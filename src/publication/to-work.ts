import { placesInData } from '../read/data/data-file.ts';
import { noLines } from '../read/data/no-lines.ts';
import { decodedText } from '../read/files/source-file.ts';
import { openFile } from '../read/files/open-file.ts';
import type { GatheredFiles } from '../read/files/site-files.ts';
import { digested } from '../store/digest.ts';
import { keyOf } from '../store/key-of.ts';
import { href } from './addresses.ts';
import type { Locale } from './locale.ts';
import type { Bulletin, StandingPage, Work } from './model.ts';
import type { ReadWork } from './read-work.ts';
import { receivedText } from './received.ts';
import { textOnDemand } from './text-on-demand.ts';
import type { TextBody, Translation } from './translation.ts';
import { withTranslations } from './with-translations.ts';
import { kinds } from './work.ts';
import type { WorkData } from './work-data.ts';

/** What was read of a work, now or before. */
interface KnownWork {
  readonly data: WorkData;
  /** The words of texts that are at hand, by their files. */
  readonly bodies: ReadonlyMap<string, TextBody>;
  readonly files: GatheredFiles;
  /** Tells all that it was read from. */
  readonly sum: string;
  readonly base: string;
  /** The languages of its texts, in the order of the publication. */
  readonly locales: readonly Locale[];
}

/**
 * @param known what was read of a work
 * @returns the work, as the publication has it
 */
export function toWork(known: KnownWork): ReadWork {
  const { data, files, sum } = known;
  const { folder, isSound } = data;
  if (!isSound) return { folder, work: undefined };
  const { kind, name: slug, sourceLocale, texts } = folder;
  const received = data.received.map((path) => receivedText(files, path));
  const place = { folder: folder.folder, slug, sourceLocale, texts, received, media: data.media, sum };
  const translations = textsOf(known);
  if (kind === 'page') {
    const page = { ...place, kind, file: `${folder.folder}/`, figures: [], lineOf: noLines };
    return {
      folder,
      work: withTranslations<Omit<StandingPage, 'source' | 'translations'>>(page, translations),
    };
  }
  if (data.facts === undefined) return { folder, work: undefined };
  const file = `${folder.folder}/${kinds.bulletin.facts}`;
  const bulletin = { ...place, kind, file, ...data.facts, lineOf: digested(linesIn(files, file), sum) };
  return {
    folder,
    work: withTranslations<Omit<Bulletin, 'source' | 'translations'>>(bulletin, translations),
  };
}

function textsOf({ data: { heads, folder }, files, base, bodies, locales }: KnownWork): Translation[] {
  const hrefOf = (route: string) => href({ pathname: base }, route);
  return locales.flatMap((locale) => {
    const file = folder.texts.find((text) => text.locale === locale.tag)?.file ?? '';
    const head = Object.hasOwn(heads, file) ? heads[file] : undefined;
    if (head === undefined) return [];
    const sum = keyOf([file, base, files.sumOf(file)]);
    const whole = () => textIn(files, file);
    return [textOnDemand({ source: { file, locale, hrefOf }, head, sum, whole, body: bodies.get(file) })];
  });
}

function linesIn(files: GatheredFiles, file: string): Work['lineOf'] {
  return (path) => placesInData({ file, text: textIn(files, file) }).lineOf(path);
}

function textIn(files: GatheredFiles, file: string): string {
  return decodedText(openFile(files, file, () => undefined) ?? Buffer.of());
}
