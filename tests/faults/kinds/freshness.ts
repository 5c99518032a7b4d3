import { digit, digitOf } from '../numerals.ts';
import { isParagraph, splitText, textFile, type Inject, type Kinds, type Subject } from '../subject.ts';

/** An injector that changes the source text after the translation was stamped. */
function inSource(
  change: (blocks: readonly string[], subject: Subject) => readonly string[] | undefined,
): Inject {
  return (subject) => {
    const file = textFile(subject.slug, 'en');
    const { head, blocks } = splitText(subject.site.read(file));
    const changed = change(blocks, subject);
    if (changed === undefined) return undefined;
    const about = [textFile(subject.slug, subject.locale)];
    return { writes: { [file]: `${head}\n${changed.join('\n\n')}\n` }, about };
  };
}

function inSourceParagraph(pattern: RegExp, put: (found: string, subject: Subject) => string): Inject {
  return inSource((blocks, subject) => {
    const places = [...blocks.keys()].filter((index) => {
      const block = blocks[index] ?? '';
      return isParagraph(block) && !block.includes('](') && block.search(pattern) !== -1;
    });
    const index = subject.random.pick(places);
    if (index === undefined) return undefined;
    const block = blocks[index] ?? '';
    const found = subject.random.pick([...block.matchAll(new RegExp(pattern, 'gu'))]);
    if (found === undefined) return undefined;
    const end = found.index + found[0].length;
    return blocks.with(index, block.slice(0, found.index) + put(found[0], subject) + block.slice(end));
  });
}

const paragraphs = (blocks: readonly string[]) =>
  [...blocks.keys()].filter((index) => isParagraph(blocks[index] ?? ''));

/** Changes of the source text that its translations do not know of. */
export const freshness: Kinds = {
  'freshness/source-word-changed': inSourceParagraph(/(?<= )\p{L}{5,}(?= )/u, () => 'otherwise'),
  'freshness/source-number-changed': inSourceParagraph(/\p{Nd}(?= )/u, (found) =>
    digit(0x30, ((digitOf(found)?.value ?? 0) + 1) % 10),
  ),
  'freshness/source-paragraph-added': inSource((blocks, { random }) =>
    blocks.toSpliced(random.below(blocks.length), 0, 'The council will say more of this in the coming week.'),
  ),
  'freshness/source-paragraph-removed': inSource((blocks, { random }) => {
    const index = random.pick(paragraphs(blocks));
    return index === undefined ? undefined : blocks.toSpliced(index, 1);
  }),
  'freshness/source-paragraph-moved': inSource((blocks, { random }) => {
    const [from, to] = random.shuffle(paragraphs(blocks));
    if (from === undefined || to === undefined) return undefined;
    return blocks.toSpliced(from, 1).toSpliced(to, 0, blocks[from] ?? '');
  }),
};
