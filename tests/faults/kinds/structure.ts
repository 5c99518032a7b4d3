import { atPlace, inBlocks, inParagraph, isParagraph, type Kinds, type Subject } from '../subject.ts';

/** Places of the blocks that fit, by chance. */
function places(blocks: readonly string[], { random }: Subject, fits: (block: string) => boolean): number[] {
  return random.shuffle([...blocks.keys()].filter((index) => fits(blocks[index] ?? '')));
}

const without = (blocks: readonly string[], index: number) => blocks.toSpliced(index, 1);

/** Sentences of a paragraph, each with the space after it. */
const sentencesOf = (paragraph: string) =>
  paragraph.match(/[^.।!?]+(?:[.,]\p{Nd}[^.।!?]*)*[.।!?]["”“]?\s*/gu) ?? [];

/** Faults in what a text is made of. */
export const structure: Kinds = {
  'structure/paragraph-lost': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, isParagraph);
    return index === undefined ? undefined : without(blocks, index);
  }),
  'structure/paragraph-added': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, isParagraph);
    if (index === undefined) return undefined;
    const words = (blocks[index] ?? '').replaceAll(/[^\p{L}\p{M} ]/gu, '').split(/ +/);
    return blocks.toSpliced(index, 0, `${subject.random.shuffle(words).slice(0, 40).join(' ')}.`);
  }),
  'structure/paragraphs-swapped': inBlocks((blocks, subject) => {
    const [first, second] = places(blocks, subject, isParagraph);
    if (first === undefined || second === undefined) return undefined;
    return blocks.with(first, blocks[second] ?? '').with(second, blocks[first] ?? '');
  }),
  'structure/paragraphs-merged': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, isParagraph).filter((place) =>
      isParagraph(blocks[place + 1] ?? '#'),
    );
    if (index === undefined) return undefined;
    return blocks.toSpliced(index, 2, `${blocks[index] ?? ''} ${blocks[index + 1] ?? ''}`);
  }),
  'structure/sentence-lost': inParagraph((paragraph, { random }) => {
    const sentences = sentencesOf(paragraph);
    if (sentences.length < 3 || sentences.join('') !== paragraph) return undefined;
    const plain = [...sentences.keys()].filter((index) => !/[\p{Nd}"“”„[\]*]/u.test(sentences[index] ?? ''));
    const lost = random.pick(plain);
    return lost === undefined ? undefined : sentences.toSpliced(lost, 1).join('').trim();
  }),
  'structure/truncated-paragraph': inParagraph((paragraph) => {
    const words = paragraph.split(' ');
    if (words.length < 12 || paragraph.includes('](')) return undefined;
    return words
      .slice(0, Math.floor((words.length * 2) / 3))
      .join(' ')
      .replace(/[.।,;:]+$/u, '');
  }),
  'structure/heading-lost': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, (block) => block.startsWith('#'));
    return index === undefined ? undefined : without(blocks, index);
  }),
  'structure/heading-level': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, (block) => block.startsWith('## '));
    return index === undefined ? undefined : blocks.with(index, `#${blocks[index] ?? ''}`);
  }),
  'structure/list-item-lost': inBlocks((blocks, subject) => {
    const [index] = places(blocks, subject, (block) => block.startsWith('- '));
    if (index === undefined) return undefined;
    const items = (blocks[index] ?? '').split('\n');
    return blocks.with(index, items.toSpliced(subject.random.below(items.length), 1).join('\n'));
  }),
  'structure/link-target-changed': inParagraph((paragraph, { random }) => {
    const link = /\]\((https:[^)]+)\)/.exec(paragraph)?.[1];
    if (link === undefined) return undefined;
    const other = random.pick([
      link.replace('https', 'http'),
      link.replace('/reports', ''),
      link.slice(0, -1),
    ]);
    return paragraph.replace(link, other ?? '');
  }),
  'structure/quoted-passage-lost': atPlace(
    () => / ?["“„][^"“”„]{3,80}["”“]/gu,
    () => '',
  ),
};
