import { readWhole } from '../../read/files/read-whole.ts';
import { inBytes, sizeLimit } from '../../read/files/size-limits.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/**
 * Reads a file that an editor named. It may lie anywhere, behind links too, but is a file of bounded size.
 * @param file its path, as it was written
 * @returns its bytes
 * @throws a {@link CommandError} where there is nothing to read
 */
export function readGivenFile(file: string): Buffer {
  const { megabytes, hint } = sizeLimit(file);
  const read = readWhole(file, { limit: inBytes(megabytes), mayBeLink: true });
  if (Buffer.isBuffer(read)) return read;
  if ('size' in read) throw new CommandError(`${file} is larger than ${String(megabytes)} MB.`, hint, 1);
  if ('is' in read)
    throw new CommandError(`${file} is a ${read.is}, not a file.`, 'Write the path of the file itself.', 1);
  if (['ENOENT', 'ENOTDIR'].includes(read.code))
    throw new CommandError(
      `There is no file ${file}.`,
      'Write the path of the file as it is seen from here.',
      1,
    );
  throw new CommandError(`${file} cannot be read (${read.code}).`, 'Let the desk read it.', 1);
}
