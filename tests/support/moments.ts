import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * Watches what a build in this process does: the ends of its steps, and all that it does to its output folder and what
 * lies beside that; the store too, where one is named.
 * @param out the output folder
 * @param tell is told of each moment before it comes; where it throws, what was to come does not
 * @param store folder of what is kept
 * @returns ends the watch
 */
export function watch(out: string, tell: (moment: string) => void, store?: string): () => void {
  const { linkSync, renameSync, rmSync, writeFileSync } = fs;
  const measure = performance.measure.bind(performance);

  /** A path from the folder that holds the output, without numbers of processes; undefined for others. */
  const nameOf = (file: unknown): string | undefined => {
    const name = path.relative(path.dirname(out), String(file)).replaceAll('\\', '/');
    return name.startsWith(path.basename(out)) ? name.replace(/\d+$/, 'N') : undefined;
  };
  const passing = (verb: string, file: unknown) => {
    const name = nameOf(file);
    if (name !== undefined) tell(`${verb} ${name}`);
  };
  /** The kind of a kept thing. */
  const kindOf = (file: unknown) =>
    store === undefined || path.relative(store, String(file)).startsWith('..')
      ? undefined
      : path.basename(path.dirname(String(file)));
  const passingStore = (verb: string, file: unknown) => {
    const kind = kindOf(file);
    if (kind !== undefined) tell(`${verb} ${kind}`);
  };
  fs.linkSync = (from, to) => {
    passingStore('link', from);
    linkSync(from, to);
  };
  fs.renameSync = (from, to) => {
    passingStore('keep', to);
    const [old, name] = [nameOf(from), nameOf(to)];
    if (name !== undefined) tell(`rename ${old ?? 'the pages'} to ${name}`);
    renameSync(from, to);
  };
  fs.rmSync = (file, options) => {
    passing('delete', file);
    rmSync(file, options);
  };
  fs.writeFileSync = (file, ...rest) => {
    passing('write', file);
    passingStore('write', file);
    writeFileSync(file, ...rest);
  };
  syncBuiltinESMExports();
  performance.measure = (name, ...options) => {
    tell(`end of ${name}`);
    return measure(name, ...options);
  };
  return () => {
    Object.assign(fs, { linkSync, renameSync, rmSync, writeFileSync });
    syncBuiltinESMExports();
    performance.measure = measure;
  };
}
