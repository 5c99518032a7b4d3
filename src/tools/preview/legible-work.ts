import { noLines } from '../../read/data/no-lines.ts';
import { bulletinSchema } from '../../publication/bulletin.ts';
import type { Bulletin, StandingPage, WorkFolder } from '../../publication/model.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import { toWithdrawal } from '../../publication/withdrawal.ts';
import { kinds } from '../../publication/work.ts';
import { parseYaml, parseYamlLegibly } from '../../read/data/data-file.ts';
import { salvage } from '../../read/data/salvage.ts';
import { readSourceFile } from '../../read/files/source-file.ts';

/** Stands for a day that cannot be read: nobody takes it for one that was meant. */
const noDay = '1970-01-01';

/**
 * Reads a work as far as it can be read.
 * @param siteFolder folder that holds `content/`
 * @param found its folder
 * @returns the work without its texts; a fact that is at fault is missing
 */
export function readWorkLegibly(siteFolder: string, found: WorkFolder): Bulletin | StandingPage {
  const { kind, name: slug, folder, sourceLocale, texts } = found;
  const nothing = { received: [], media: [], figures: [], lineOf: noLines };
  const shared = { slug, folder, sourceLocale, texts, ...nothing };
  if (kind === 'page') return withTranslations({ kind, ...shared, file: `${folder}/` }, []);
  const file = `${folder}/${kinds.bulletin.facts}`;
  const source = readSourceFile(siteFolder, file, () => undefined);
  const parsed = source && (parseYaml(source, () => undefined) ?? parseYamlLegibly(source));
  const published = found.published ?? noDay;
  const { draft: _, ...facts } =
    salvage(bulletinSchema, parsed?.data, { published }) ?? bulletinSchema.parse({ published });
  const withdrawn = facts.withdrawn && toWithdrawal(facts.withdrawn, sourceLocale);
  return withTranslations({ kind, ...shared, ...facts, sourceLocale, file, withdrawn }, []);
}
