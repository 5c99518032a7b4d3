/** Millions of pixels, as many as the largest camera of a phone takes: these formats are mostly read line by line. */
const maxByLines = 200;

/** For formats that unfold whole in memory: 50 million take 950 MB there, and can be a file of a thousand bytes. */
const maxAtOnce = 50;

/** A kind of picture that pages can show. */
interface Format {
  /** What its bytes begin with. */
  readonly begins: RegExp;
  /** How many millions of pixels it may have. */
  readonly millions: number;
  /** What the names of such files end in. */
  readonly ending: string;
}

const formats: readonly Format[] = [
  { begins: /^\xFF\xD8\xFF/, millions: maxByLines, ending: '.jpg' },
  { begins: /^\x89PNG\r\n/, millions: maxByLines, ending: '.png' },
  { begins: /^RIFF[^]{4}WEBP/, millions: maxAtOnce, ending: '.webp' },
  { begins: /^[^]{4}ftyp/, millions: maxAtOnce, ending: '.avif' },
];

/** Seconds that one width of a picture may take: several times what the largest take on a slow machine. */
export const maxSeconds = 60;

/** The limits in words, for a report. */
export const pictureLimits = `at most ${String(maxByLines)} million pixels as JPEG or PNG, ${String(maxAtOnce)} million as WebP or AVIF, made within ${String(maxSeconds)} seconds`;

/** A picture that would take more memory or time than one can need. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
}

/**
 * Finds out what a file is without a program that draws: those of other kinds have limits of their own, or none.
 * @param bytes the file
 * @returns how many pixels it may have
 * @throws where it is none of the kinds that pages can show
 */
export function maxPixels(bytes: Buffer): number {
  const format = formatOf(bytes);
  if (format === undefined) throw new Error('a file of another kind');
  return format.millions * 1_000_000;
}

/**
 * @param bytes a file, whatever its name is
 * @returns what the name of a picture of its kind ends in; undefined where pages can show no such file
 */
export function pictureEnding(bytes: Buffer): string | undefined {
  return formatOf(bytes)?.ending;
}

function formatOf(bytes: Buffer): Format | undefined {
  const beginning = bytes.toString('latin1', 0, 12);
  return formats.find(({ begins }) => begins.test(beginning));
}

/**
 * @param size what the head of a picture says of it, before anything of it is unfolded
 * @param limit how many pixels it may have
 * @throws {PictureTooLarge} where it has more
 */
export function refuseTooLarge({ width, height }: { width: number; height: number }, limit: number): void {
  if (width * height > limit) throw new PictureTooLarge(`${String(width)} × ${String(height)} pixels`);
}

/**
 * @param error what sharp threw
 * @param seconds how long it had
 * @returns the same, or what it means where it was stopped: then its parts first say how they took that
 */
export function timedOut(error: Error, seconds: number): Error {
  return /^timeout: /m.test(error.message)
    ? new PictureTooLarge(`more than ${String(seconds)} seconds`)
    : error;
}
