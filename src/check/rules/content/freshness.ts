import path from 'node:path';

import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Translation } from '../../../publication/translation.ts';
import { changesSince, isRevision, type Change } from '../../../publication/revision.ts';
import { warningAt } from '../../../read/findings/error-at.ts';
import type { Finding, Report } from '../../../read/findings/finding.ts';
import { namePassage } from '../../findings/passage-names.ts';
import type { WorkRule } from '../../rule.ts';

/** So many changed passages are named; who has more to look at reads the whole text. */
const maxNamed = 8;

/** Every translation says which revision of the source text it renders, and that is the one there is. */
export const freshness: WorkRule = ({ work: { slug, source, translations } }, report) => {
  if (source === undefined) return;
  if (source.revision !== undefined)
    report(
      warningAt('freshness/source', source.file, {
        line: source.lineOf(['revision']),
        message: 'The source text has a revision, which only translations have.',
        found: 'revision',
        expected: 'no revision in the text that the others are made from',
        hint: 'Delete "revision".',
      }),
    );
  for (const translation of translations)
    if (translation !== source) checkTranslation(translation, source, slug, report);
};

function checkTranslation(
  { revision, file, lineOf, locale }: Translation,
  source: Translation,
  slug: string,
  report: Report,
): void {
  const command = `npm run desk -- fresh ${slug} ${locale.tag}`;
  const sourceFile = path.posix.basename(source.file);
  const problem = (rest: Pick<Finding, 'rule' | 'message' | 'found' | 'expected' | 'hint'>) => {
    report({ severity: 'warning', file, line: revision === undefined ? 1 : lineOf(['revision']), ...rest });
  };
  if (revision === undefined || !isRevision(revision)) {
    const missing = revision === undefined;
    problem({
      rule: missing ? 'freshness/unstamped' : 'freshness/form',
      message: missing
        ? `This translation does not say which revision of ${sourceFile} it renders, so nobody would be told when that changes.`
        : 'This revision is not as the desk stamps it, so nothing can be compared with it.',
      found: revision ?? 'nothing',
      expected: 'the revision that the desk stamps',
      hint: `Make sure that this text renders ${sourceFile} as it is now, then run: ${command}`,
    });
    return;
  }
  const changes = changesSince(revision, source);
  if (changes.length === 0) return;
  const sentences = changes.map((change) => inWords(change, source));
  problem({
    rule: 'freshness/stale',
    message: `The source text has changed since it was translated: ${shortList(sentences, '; ')}.`,
    found: shortList(changes.map(nameChange), ', '),
    expected: `a translation of ${sourceFile} as it is now`,
    hint: `Look at these passages, then run: ${command}`,
  });
}

/**
 * @param change what happened to a passage of a source text
 * @returns the passage's name in plain words; of one that is gone, the place where it stood
 */
export function nameChange(change: Change): string {
  return change.kind === 'removed' ? placeOf(change.after) : namePassage(change.passage);
}

function inWords(change: Change, source: Translation): string {
  const lineOf = (passage: TextPassage) =>
    `line ${String(lineInPassage(source, passage))} of ${path.posix.basename(source.file)}`;
  if (change.kind !== 'removed')
    return `${namePassage(change.passage)} (${lineOf(change.passage)}) was ${change.kind}`;
  const { after } = change;
  return `${placeOf(after)}${after === undefined ? '' : ` (${lineOf(after)})`} was taken out`;
}

function placeOf(after: TextPassage | undefined): string {
  return after === undefined ? 'the first passage' : `what stood after ${namePassage(after)}`;
}

function shortList(items: readonly string[], separator: string): string {
  const more = items.length - maxNamed;
  return [...items.slice(0, maxNamed), ...(more > 0 ? [`and ${String(more)} more`] : [])].join(separator);
}
