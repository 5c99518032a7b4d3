import type { TestSite } from './site.ts';

/** Languages of many scripts and directions, some with long names. */
const tags = `
  af am ar as az be bg bn ca cs cy da de el es et eu fa fi fil fr ga gu ha he hi hr hu hy id is it ja ka kk km kn ko
  ky lo lt lv mk ml mn mr ms my nb nl pa pl pt-BR ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi yo zu
`
  .trim()
  .split(/\s+/);

type LocaleFile = Readonly<Record<string, unknown>>;

/**
 * Makes a site speak many languages: each by its own name, with words of its own script and the strings of English.
 * Every fifth has no bulletin.
 * @param site a site with the languages that fixtures speak, whose first bulletin is in English
 * @param count how many languages it is to speak, at most sixty
 */
export function addManyLanguages(site: TestSite, count = 60): void {
  const english = JSON.parse(site.read('locales/en/locale.json')) as LocaleFile;
  const scripts = JSON.parse(site.read('locales/scripts.json')) as Record<string, LocaleFile>;
  const added = tags.filter((tag) => !['bn', 'gu', 'is', 'sw'].includes(tag)).slice(0, count - 5);
  for (const [index, tag] of added.entries()) {
    const { script = 'Latn', region = 'US', language } = new Intl.Locale(tag).maximize();
    const name = ownName(tag);
    scripts[script] ??= { ...scripts.Latn, faces: [], fallbacks: [] };
    const locale = {
      ...english,
      name,
      script,
      direction: ['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr',
      openGraph: `${language}_${region}`,
      hyphenation: undefined,
      dates: undefined,
    };
    site.write(`locales/${tag}/locale.json`, JSON.stringify(locale));
    // Strings that say what those of another language say would be warned of.
    site.write(`locales/${tag}/ui.json`, site.read('locales/en/ui.json').replaceAll(/": "/g, `": "${name} `));
    site.replace('content/site.yaml', 'name:', `name:\n  ${tag}: "${name} ${placesIn(tag, 1)}"`);
    if (index % 5 === 4) continue;
    const title = placesIn(tag, 8);
    site.write(
      `content/bulletins/places/${tag}.mdx`,
      `---\ntitle: "${title}"\nsummary: "${title}"\n---\n\n${title}\n`,
    );
  }
  site.write('locales/scripts.json', JSON.stringify(scripts));
  site.write('content/bulletins/places/bulletin.yaml', 'published: 2026-03-01\n');
  const places = placesIn('en', 8);
  site.write(
    'content/bulletins/places/en.mdx',
    `---\ntitle: "${places}"\nsummary: "${places}"\n---\n\n${places}\n`,
  );
}

function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Names of countries: words that every language has in its own script. */
function placesIn(tag: string, count: number): string {
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const places = ['KE', 'IS', 'IN', 'BD', 'TZ', 'UG', 'NO', 'PT'].slice(0, count);
  return new Intl.ListFormat(tag).format(places.map((place) => names.of(place) ?? place));
}
