import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { stampRevision } from '../../src/tools/desk/stamp.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { revisionOf } from '../../src/publication/revision.ts';
import { copyLanguages } from '../support/languages.ts';
import { projectFolder } from '../support/site.ts';

const cities = path.join(projectFolder, 'tests/sites/cities');
const model = path.join(cities, 'content/bulletins/demonstration-cities');

/**
 * Writes a site of many bulletins, each in every language, made from the real texts. Title, date and a sentence
 * of each differ, so that nothing that is cached by content serves two. Every translation is stamped with the
 * revision of its source text, as on a site that is looked after.
 * @param siteFolder empty folder to write to
 * @param count number of bulletins
 */
export function writeManyBulletins(siteFolder: string, count: number): void {
  copyLanguages(siteFolder);
  mkdirSync(path.join(siteFolder, 'content/bulletins'), { recursive: true });
  for (const file of ['content/site.yaml', 'content/glossary.yaml'])
    cpSync(path.join(cities, file), path.join(siteFolder, file));
  const facts = readFileSync(path.join(model, 'bulletin.yaml'), 'utf8');
  const texts = readdirSync(model).filter((name) => name.endsWith('.mdx'));
  for (let index = 0; index < count; index += 1) {
    const folder = path.join(siteFolder, 'content/bulletins', `bulletin-${String(index).padStart(5, '0')}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'bulletin.yaml'), facts.replace('2023-05-20', dayAfter(index)));
    for (const name of texts) {
      writeFileSync(path.join(folder, name), varied(readFileSync(path.join(model, name), 'utf8'), index));
    }
  }
  stampAll(siteFolder);
}

function stampAll(siteFolder: string): void {
  const { bulletins } = readPublication({ siteFolder }, () => undefined);
  for (const { source, translations } of bulletins) {
    for (const translation of translations) {
      if (source === undefined || translation === source) continue;
      const file = path.join(siteFolder, translation.file);
      const stamped = stampRevision(readFileSync(file, 'utf8'), revisionOf(source));
      if (stamped !== undefined) writeFileSync(file, stamped);
    }
  }
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10);
}

/** Another number in the title, and in the last sentence of the second paragraph. */
function varied(text: string, index: number): string {
  const number = String(index + 1);
  return text
    .replace(/^title: "(.*)"$/m, `title: "$1 (${number})"`)
    .replace(/(218[.,]?000)(?!.*218[.,]?000)/s, `$1 (${number})`);
}
