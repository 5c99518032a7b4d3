import { bulletinSchema } from '../../publication/bulletin.ts';
import type { Bulletin, BulletinFolder } from '../../publication/model.ts';
import { withTranslations } from '../../publication/with-translations.ts';
import { toWithdrawal } from '../../publication/withdrawal.ts';
import { parseYaml, parseYamlLegibly } from '../../read/data/data-file.ts';
import { salvage } from '../../read/data/salvage.ts';
import { readSourceFile } from '../../read/files/source-file.ts';

/** Stands for a day that cannot be read: nobody takes it for one that was meant. */
const noDay = '1970-01-01';

/**
 * Reads the facts of a bulletin as far as they can be read.
 * @param siteFolder folder that holds `content/`
 * @param folder its folder
 * @returns the bulletin without its texts; a fact that is at fault is missing
 */
export function readBulletinLegibly(siteFolder: string, folder: BulletinFolder): Bulletin {
  const file = `content/bulletins/${folder.name}/bulletin.yaml`;
  const source = readSourceFile(siteFolder, file, () => undefined);
  const parsed = source && (parseYaml(source, () => undefined) ?? parseYamlLegibly(source));
  const published = folder.published ?? noDay;
  const { draft: _, ...facts } =
    salvage(bulletinSchema, parsed?.data, { published }) ?? bulletinSchema.parse({ published });
  const { name: slug, sourceLocale, texts } = folder;
  const withdrawn = facts.withdrawn && toWithdrawal(facts.withdrawn, sourceLocale);
  const nothing = { received: [], media: [], lineOf: () => 0 };
  return withTranslations({ ...facts, slug, file, sourceLocale, withdrawn, texts, ...nothing }, []);
}
