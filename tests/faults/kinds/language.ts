import { atPlace, inBlocks, isParagraph, splitText, textFile, type Inject, type Kinds } from '../subject.ts';

/** Whose paragraphs are put into whose text. */
const third: Readonly<Record<string, readonly string[]>> = {
  en: ['sw', 'is'],
  sw: ['is', 'gu'],
  is: ['sw', 'bn'],
  gu: ['bn', 'is'],
  bn: ['gu', 'sw'],
};

/** An injector that puts another language's paragraph in the place of one. */
function paragraphFrom(choose: (locale: string) => readonly string[]): Inject {
  return inBlocks((blocks, { site, slug, locale, random }) => {
    const other = random.pick(choose(locale)) ?? '';
    const { blocks: theirs } = splitText(site.read(textFile(slug, other)));
    const places = [...blocks.keys()].filter((index) => isParagraph(blocks[index] ?? ''));
    const index = random.pick(places.filter((place) => isParagraph(theirs[place] ?? '#')));
    return index === undefined ? undefined : blocks.with(index, theirs[index] ?? '');
  });
}

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  i: 'і',
  y: 'у',
};

/** Faults in letters and languages. */
export const language: Kinds = {
  'language/paragraph-in-source': paragraphFrom(() => ['en']),
  'language/paragraph-in-third': paragraphFrom((locale) => third[locale] ?? []),
  'language/stray-latin-word': atPlace(
    () => /(?<= )(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]{2,}(?= )/gu,
    (_, { random }) => random.pick(['community', 'system', 'people', 'report']),
  ),
  'language/lookalike-letter': atPlace(
    () => /(?<=\p{Script=Latin})[aeocpiy](?=\p{Script=Latin})/gu,
    ([letter]) => lookalikes[letter],
  ),
  'language/sign-doubled': atPlace(
    () => /[\u09BE-\u09CC\u09CD\u0982\u0ABE-\u0ACC\u0ACD\u0A82]/gu,
    ([sign]) => sign + sign,
  ),
  'language/sign-orphaned': atPlace(
    () => /(?<= )(?=[\u0985-\u09B9\u0A85-\u0AB9])/gu,
    (_, { locale }) => (locale === 'bn' ? '\u09BF' : '\u0ABF'),
  ),
  // Of letters that Unicode's composed form takes apart either spelling is right.
  'language/not-nfc': atPlace(
    () => /[áéíóúýöÁÉÍÓÚÝÖ]|\u09CB|\u09CC/gu,
    ([letter]) => letter.normalize('NFD'),
  ),
  'language/zero-width': atPlace(
    () => /(?<=\p{L}{2})(?=\p{L}{2})/gu,
    (_, { random }) => random.pick(['\u200B', '\uFEFF', '\u2060', '\u00AD', '\u0008', '\u200D']),
  ),
};
