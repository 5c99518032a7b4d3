import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/*
 * Does in folders what rclone and the AWS command line do on hosts, as far as our scripts ask for it, by their documents;
 * and takes down each file with the headers that came with it.
 */
const [tool = '', ...words] = process.argv.slice(2);
const valuesOf = (name: string) => words.filter((_, index) => words[index - 1] === name);
const headers =
  tool === 'aws'
    ? [valuesOf('--content-type'), valuesOf('--cache-control')].flat()
    : valuesOf('--header-upload').map((header) => header.replace(/^[\w-]+: /, ''));

if (tool === 'aws') runAws();
else runRclone();

function runRclone(): void {
  const files = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  const [command, from = '', to = ''] = words;
  if (command === 'delete') for (const file of files) remove(from, file);
  else if (command === 'copy' && words.includes('--ignore-times'))
    for (const file of files) copy(from, to, file);
  else throw new Error(`rclone ${words.join(' ')}`);
}

function runAws(): void {
  const [, command, ...places] = words;
  const [from = '', to = ''] = places.map((place) => place.replace(/^s3:\/\/(.*)\/$/, '$1'));
  if (!words.includes('--recursive') || valuesOf('--exclude').join() !== '*')
    throw new Error(words.join(' '));
  const patterns = valuesOf('--include');
  if (patterns.some((pattern) => pattern.startsWith('-'))) throw new Error('expected one argument');
  const files = readdirSync(from, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)));
  for (const file of files.filter((each) => patterns.some((pattern) => isLike(pattern, each))))
    if (command === 'rm') remove(from, file);
    else copy(from, to, file);
}

/** As Python's `fnmatch` has it. */
function isLike(pattern: string, file: string): boolean {
  const parts = pattern.split(/(\*|\?|\[!?\]?[^\]]*\])/);
  const expression = parts.map((part, index) => {
    if (index % 2 === 0) return RegExp.escape(part);
    if (part === '*') return '.*';
    return part === '?'
      ? '.'
      : `[${part.slice(1, -1).replace(/^!/, '^').replaceAll('\\', '\\\\').replace('[', '\\[')}]`;
  });
  return new RegExp(`^(?:${expression.join('')})$`, 'su').test(file);
}

function copy(from: string, to: string, file: string): void {
  mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
  copyFileSync(path.join(from, file), path.join(to, file));
  appendFileSync('done.txt', `${file} ${headers.join(' ')}\n`);
}

function remove(from: string, file: string): void {
  rmSync(path.join(from, file));
  appendFileSync('done.txt', `${file} \n`);
}
