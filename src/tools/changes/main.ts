import path from 'node:path';

import { putBack } from '../build/swap.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import { manifestFile } from '../../outputs/manifest/manifest.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { runCommand } from '../../read/terminal/run-command.ts';
import { complain, say } from '../../read/terminal/terminal.ts';
import { awsScript } from './aws.ts';
import { writeLists } from './lists.ts';
import { manifestAt } from './manifests.ts';
import { changesLine, readChangesWish, type ChangesWish } from './options.ts';
import { rcloneScript } from './rclone.ts';
import { jsonReport, listsReport, textReport, type Changes } from './report.ts';
import { stepsBetween } from './steps.ts';

process.exitCode = await runCommand(changesLine, async (given) => {
  const wish = readChangesWish(given);
  await putBack(wish.out);
  const changes = await changesFor(wish);
  const answer = 'rule' in changes ? changes : answerOf(changes, wish);
  if (typeof answer === 'string') say(answer);
  else complain(terminalReport([answer]));
  return typeof answer === 'string' ? 0 : 1;
});

async function changesFor({ last, out }: ChangesWish): Promise<Changes | Finding> {
  const next = await manifestAt(
    path.join(out, manifestFile),
    'Run npm run build first, or name the folder with --out.',
  );
  if ('rule' in next) return next;
  const before =
    last === undefined
      ? new Map<string, string>()
      : await manifestAt(
          last,
          'Name the site or its manifest; where nothing is there yet, write --first instead.',
        );
  if ('rule' in before) return before;
  const kept = [...next].filter(([file, hash]) => before.get(file) === hash).length;
  return { last, out, next, steps: stepsBetween(before, next), kept };
}

/** What is printed, or why it can't be. */
function answerOf(changes: Changes, { form, out, to }: ChangesWish): string | Finding {
  const forms: Readonly<Record<ChangesWish['form'], () => string | Finding>> = {
    text: () => textReport(changes),
    json: () => jsonReport(changes),
    lists: () => writeLists(to, changes.steps) ?? listsReport(changes, to),
    rclone: () => rcloneScript(changes.steps, out, to),
    aws: () => awsScript(changes.steps, out, to),
  };
  return forms[form]();
}
