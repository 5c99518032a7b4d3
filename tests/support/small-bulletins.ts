import type { TestSite } from './site.ts';

/** A small bulletin of the fixture: where it exists, its source language first. */
export interface SmallBulletin {
  readonly slug: string;
  /** Calendar date. */
  readonly published: string;
  readonly languages: readonly string[];
}

/** Sets of languages in which bulletins exist; the first of each is the source language. */
const sets: readonly (readonly string[])[] = [
  ['en'],
  ['en', 'ar', 'sw'],
  ['sw'],
  ['en', 'is'],
  ['ar', 'en'],
  ['en', 'ar', 'bn', 'gu', 'is', 'sw'],
  ['is', 'sw'],
  ['en', 'ar'],
  ['en'],
  ['ar'],
];

/** Bulletins of every set, in turn: two of a day now and then, over two years. */
export const smallBulletins: readonly SmallBulletin[] = Array.from({ length: 6 }, (_, round) =>
  sets.map((languages, index) => ({
    slug: `small-${String(round * sets.length + index).padStart(2, '0')}`,
    published: dayOf(round * sets.length + index),
    languages,
  })),
).flat();

function dayOf(index: number): string {
  return new Date(Date.UTC(2021, 10, 5 + 24 * Math.floor(index / 2) + (index % 3 === 0 ? 1 : 0)))
    .toISOString()
    .slice(0, 10);
}

const words: Readonly<Record<string, string>> = {
  ar: 'البئر جاهزة.',
  bn: 'কূপটি তৈরি।',
  en: 'The well is ready.',
  gu: 'કૂવો તૈયાર છે.',
  is: 'Brunnurinn er tilbúinn.',
  sw: 'Kisima kiko tayari.',
};

/**
 * Adds the small bulletins to a site that speaks their languages.
 * @param site the site
 */
export function addSmallBulletins(site: TestSite): void {
  for (const { slug, published, languages } of smallBulletins) {
    const folder = `content/bulletins/${slug}`;
    site.write(`${folder}/bulletin.yaml`, `published: ${published}\nsourceLocale: ${languages[0] ?? ''}\n`);
    for (const language of languages) {
      const text = words[language] ?? '';
      site.write(`${folder}/${language}.mdx`, `---\ntitle: "${text}"\nsummary: "${text}"\n---\n\n${text}\n`);
    }
  }
}
