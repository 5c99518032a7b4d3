import { splitLegibly } from '../../text/front-matter.ts';
import { readContentLegibly, type Piece } from '../../text/legible-content.ts';
import { fieldsLegibly } from '../../publication/front-matter.ts';
import { passagesOfTranslation } from '../../publication/passages.ts';
import { stateLine, stateOf } from '../../publication/text-state.ts';
import type { Translation, TranslationSource } from '../../publication/translation.ts';
import { readSourceFile } from '../../read/files/source-file.ts';

/** A text as far as it can be read. */
export interface LegibleText {
  readonly translation: Translation;
  /** What stands at its top, each with its line. */
  readonly pieces: readonly Piece[];
}

/**
 * Reads a text as far as it can be read. Of one without a problem this is the text itself.
 * @param siteFolder folder that holds `content/`
 * @param source the file
 * @param title what stands for a title that cannot be read
 * @returns the text; undefined where nothing of it can be read
 */
export function readTextLegibly(
  siteFolder: string,
  source: TranslationSource,
  title: string,
): LegibleText | undefined {
  const text = readSourceFile(siteFolder, source.file, () => undefined)?.text;
  if (text === undefined || text.trim() === '') return undefined;
  const { frontMatter = '', body } = splitLegibly(text);
  const content = readContentLegibly(body, source);
  if (content === undefined) return undefined;
  const fields = fieldsLegibly(frontMatter, title);
  const { pieces, body: passages, ...shown } = content;
  return {
    pieces,
    translation: {
      ...fields,
      ...shown,
      passages: passagesOfTranslation(fields, passages),
      file: source.file,
      locale: source.locale,
      state: stateOf(stateLine(text)),
      lineOf: () => 0,
      mappingsOf: () => [],
    },
  };
}

/**
 * @param source a file of which nothing can be read, nor could be before
 * @param title what stands for its title
 * @returns a text of nothing else
 */
export function noText(source: TranslationSource, title: string): LegibleText {
  const fields = fieldsLegibly('', title);
  const nothing = { blocks: [], headingIds: [], links: [], pictures: [], passages: [] };
  const { file, locale } = source;
  return {
    pieces: [],
    translation: {
      ...fields,
      ...nothing,
      file,
      locale,
      state: 'ready',
      lineOf: () => 0,
      mappingsOf: () => [],
    },
  };
}
