import { inBlocks, type Inject, type Kinds, type Subject } from '../subject.ts';

/** Per language: a word that renders a term, what it was taken for, and another word for it. */
const renderings: Readonly<Record<string, { right: string; wrong: string; other: string }>> = {
  is: { right: 'almannaöryggi', wrong: 'almannatryggingar', other: 'þjóðaröryggi' },
  sw: { right: 'usalama wa umma', wrong: 'ulinzi wa taifa', other: 'usalama wa watu' },
  gu: { right: 'જાહેર સુરક્ષા', wrong: 'રાષ્ટ્રીય સુરક્ષા', other: 'લોક સુરક્ષા' },
  bn: { right: 'জননিরাপত্তা', wrong: 'জাতীয় নিরাপত্তা', other: 'গণনিরাপত্তা' },
};

/** Puts other words for the rendering, in one paragraph that has it or in all. */
function byRendering(inAll: boolean, put: (words: { wrong: string; other: string }) => string): Inject {
  return inBlocks((blocks, { locale, random }: Subject) => {
    const known = renderings[locale];
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
