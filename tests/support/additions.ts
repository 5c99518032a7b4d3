import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parseDocument } from 'yaml';

import { projectFolder, type TestSite } from './site.ts';

const fixture = (file: string) => readFileSync(path.join(projectFolder, 'tests/sites', file), 'utf8');

/** A tag for private use, which no language of the publication ever has. */
const tag = 'qaa';

/**
 * Adds to a site what editors add, none of it formatted as `npm run format` would: a second bulletin, a draft that
 * cannot be read yet, and a further language with its strings, which is written from right to left.
 * @param site the site
 * @returns paths of the files that were added
 */
export function addAsEditorsDo(site: TestSite): string[] {
  const well = 'tests-new-well';
  const locale = JSON.parse(fixture('arabic/locales/ar/locale.json')) as object;
  const files = {
    [`locales/${tag}/locale.json`]: JSON.stringify({ ...locale, name: 'لغة جديدة', formatLike: 'ar' }),
    [`locales/${tag}/ui.json`]: oddly(fixture('arabic/locales/ar/ui.json')),
    [`content/bulletins/${well}/bulletin.yaml`]:
      'published:   2026-02-28\nsourceLocale:   en\nfigures:   [ {id: wells,value: 12} ]\n',
    ...Object.fromEntries(
      ['en', 'sw'].map((locale) => [
        `content/bulletins/${well}/${locale}.mdx`,
        oddly(fixture(`tiny/content/bulletins/new-well/${locale}.mdx`)),
      ]),
    ),
    [`content/bulletins/${well}/${tag}.mdx`]: oddly(
      '---\ntitle: "البئر الجديدة"\nsummary: "في القرية الآن ١٢ بئرًا."\nfigures: { wells: "آبار القرية" }\nfiguresCaption: "أحصاها مجلس القرية."\n---\n\nفي القرية الآن ١٢ بئرًا.\n\nأحدثها بجانب المدرسة.\n',
    ),
    'content/bulletins/tests-draft/bulletin.yaml': 'published: 2026-03-01\ndraft:   true\n',
    'content/bulletins/tests-draft/en.mdx': '---\ntitle: Later\n---\n\nLater, {\n',
  };
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  const settings = parseDocument(site.read('content/site.yaml'));
  settings.setIn(['name', tag], 'أخبار القرية');
  site.write('content/site.yaml', String(settings));
  return Object.keys(files);
}

/** As an editor's own program may save a text: with the line ends of Windows, wide gaps and blanks. */
function oddly(text: string): string {
  return text.replaceAll(': "', ':   "').replaceAll('\n\n', '\n\n\n').replaceAll('\n', '\r\n');
}
