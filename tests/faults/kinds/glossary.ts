import { secondSlug } from '../site.ts';
import { inBlocks, type Inject, type Kinds, type Subject } from '../subject.ts';

/** A word that renders a term, what it was taken for, and another word for it. */
interface Renderings {
  readonly right: string;
  readonly wrong: string;
  readonly other: string;
}

/** By language: for public security, of which the publication's own texts speak. */
const security: Readonly<Record<string, Renderings>> = {
  is: { right: 'almannaöryggi', wrong: 'almannatryggingar', other: 'þjóðaröryggi' },
  sw: { right: 'usalama wa umma', wrong: 'ulinzi wa taifa', other: 'usalama wa watu' },
  gu: { right: 'જાહેર સુરક્ષા', wrong: 'રાષ્ટ્રીય સુરક્ષા', other: 'લોક સુરક્ષા' },
  bn: { right: 'জননিরাপত্তা', wrong: 'জাতীয় নিরাপত্তা', other: 'গণনিরাপত্তা' },
};

/** By language: for a clinic, of which the second bulletin speaks. */
const clinic: Readonly<Record<string, Renderings>> = {
  is: { right: 'heilsugæslu', wrong: 'sjúkrahús', other: 'lækna' },
  sw: { right: 'kliniki', wrong: 'hospitali', other: 'zahanati' },
  gu: { right: 'ક્લિનિક', wrong: 'હૉસ્પિટલ', other: 'દવાખાના' },
  bn: { right: 'ক্লিনিক', wrong: 'হাসপাতাল', other: 'চিকিৎসাকেন্দ্র' },
};

/** Puts other words for the rendering, in one paragraph that has it or in all. */
function byRendering(inAll: boolean, put: (words: Renderings) => string): Inject {
  return inBlocks((blocks, { slug, locale, random }: Subject) => {
    const known = (slug === secondSlug ? clinic : security)[locale];
    if (known === undefined) return undefined;
    const places = [...blocks.keys()].filter((index) => blocks[index]?.includes(known.right));
    const chosen = inAll ? places : random.shuffle(places).slice(0, 1);
    if (chosen.length === 0) return undefined;
    return blocks.map((block, index) =>
      chosen.includes(index) ? block.replaceAll(known.right, put(known)) : block,
    );
  });
}

/** Faults in how terms are rendered. */
export const glossary: Kinds = {
  'glossary/wrong-sense': byRendering(false, ({ wrong }) => wrong),
  'glossary/not-rendered': byRendering(false, () => ''),
  'glossary/two-renderings': byRendering(false, ({ other }) => other),
};
