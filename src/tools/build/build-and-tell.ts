import { terminalReport } from '../../check/reporters/terminal.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { store } from '../../store/kept-file.ts';
import { announce, type HowBuilt } from './announce.ts';
import { build } from './build.ts';
import type { BuildOptions } from './build-run.ts';
import { filledLine } from './fill-store.ts';
import { keptBundle } from './loose-files.ts';
import { remember, type BuildInputs } from './unchanged.ts';

/**
 * Builds the site, and prints what was found and how it ended.
 * @param options of the build
 * @param inputs all that it reads, as `inputsOf` sums it up
 * @param quiet whether only that is said which somebody has to do something about
 * @returns the exit status
 */
export async function buildAndTell(
  options: BuildOptions,
  inputs: BuildInputs,
  quiet: boolean,
): Promise<number> {
  const { built, findings, lasting, held, changed, filled } = await build(options);
  const how: HowBuilt = { portable: options.portable === true, held };
  complain(terminalReport(findings));
  if (filled !== undefined) {
    if (!quiet) say(filledLine(filled));
    return 0;
  }
  say(announce(built, options.outFolder, { ...how, changed, quiet }));
  if (built === undefined) return 1;
  const { timeZone } = built.publication.site;
  const said = (quietly: boolean) => announce(built, options.outFolder, { ...how, quiet: quietly });
  // What stands in the way of keeping is told each time; and code that isn't ours may read anything.
  if (store.problem === undefined && keptBundle() !== undefined)
    remember(options, inputs, {
      report: terminalReport(lasting),
      said: said(false),
      saidQuietly: said(true),
      timeZone,
    });
  return 0;
}
