import { noLines } from '../../read/data/no-lines.ts';
import { splitLegibly } from '../../text/front-matter.ts';
import { readContentLegibly, type LegibleContent, type Piece } from '../../text/legible-content.ts';
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

const nothing: LegibleContent = {
  pieces: [],
  blocks: [],
  body: [],
  headingIds: [],
  links: [],
  pictures: [],
};

/**
 * Reads a text as far as it can be read. Of one without a problem this is the text itself.
 * @param siteFolder folder that holds `content/`
 * @param source the file
 * @param title what stands for a title that cannot be read
 * @param last the text as it was read last, which stands for one of which nothing can be read
 * @returns the text; one of nothing but its title where there is no other
 */
export function readTextLegibly(
  siteFolder: string,
  source: TranslationSource,
  title: string,
  last: LegibleText | undefined,
): LegibleText {
  const text = readSourceFile(siteFolder, source.file, () => undefined)?.text ?? '';
  const { frontMatter = '', body } = splitLegibly(text);
  const content = text.trim() === '' ? undefined : readContentLegibly(body, source);
  if (content === undefined && last !== undefined) return last;
  const fields = fieldsLegibly(content === undefined ? '' : frontMatter, title);
  const { pieces, body: passages, ...shown } = content ?? nothing;
  return {
    pieces,
    translation: {
      ...fields,
      ...shown,
      passages: passagesOfTranslation(fields, passages),
      file: source.file,
      locale: source.locale,
      state: stateOf(stateLine(text)),
      lineOf: noLines,
      mappingsOf: () => [],
    },
  };
}
