import path from 'node:path';

/** How large the files of one kind may be. */
interface SizeLimit {
  /** What the names of such files end in. */
  readonly endings: readonly string[];
  readonly megabytes: number;
  /** What to do with one that is larger, in the imperative. */
  readonly hint: string;
}

const texts: SizeLimit = {
  endings: ['.mdx', '.txt', '.yaml', '.json'],
  megabytes: 2,
  hint: 'Divide what it holds, or take out what does not belong to it.',
};

/** The limit of each kind of file that is read, far above what people write; docs/editors/text.md states them. */
const limits: readonly SizeLimit[] = [
  texts,
  {
    endings: ['.jpg', '.jpeg', '.png', '.webp', '.avif'],
    megabytes: 100,
    hint: 'Save the picture with fewer pixels or as JPEG.',
  },
  {
    endings: ['.woff2', '.woff', '.ttf', '.otf'],
    megabytes: 50,
    hint: 'Take a typeface of one script and one style.',
  },
  { endings: ['.docx'], megabytes: 100, hint: 'Take the text alone.' },
  { endings: ['.xlf', '.xliff'], megabytes: 10, hint: 'Take the text alone.' },
];

/**
 * @param file a file's path or name
 * @returns how large it may be; as large as a text where its ending is none that is read
 * @example sizeLimit('media/well.JPG').megabytes // 100
 */
export function sizeLimit(file: string): SizeLimit {
  const ending = path.extname(file).toLowerCase();
  return limits.find(({ endings }) => endings.includes(ending)) ?? texts;
}

/**
 * @param megabytes a limit
 * @returns the same in bytes
 */
export const inBytes = (megabytes: number): number => megabytes * 1_000_000;
