import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import path from 'node:path';

import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Translation } from '../../../publication/translation.ts';
import { changesSince, isRevision, type Change } from '../../../publication/revision.ts';
import { namePassage } from '../../findings/passage-names.ts';
import { rule, type FileRemark } from '../../rule.ts';

/** So many changed passages are named; who has more to look at reads the whole text. */
const maxNamed = 8;

const ids = {
  'freshness/source': {
    severity: 'warning',
    page: 'freshness',
    title: 'A revision in a source text',
    isNeverAcknowledged: true,
  },
  'freshness/unstamped': {
    severity: 'warning',
    page: 'freshness',
    title: 'A translation that does not say what it renders',
    isNeverAcknowledged: true,
  },
  'freshness/form': {
    severity: 'warning',
    page: 'freshness',
    title: 'A revision that the desk did not stamp',
    isNeverAcknowledged: true,
  },
  'freshness/stale': {
    severity: 'warning',
    page: 'freshness',
    title: 'The source text has changed since it was translated',
    isNeverAcknowledged: true,
  },
} as const satisfies FindingIds;

/** Every translation says which revision of the source text it renders, and that is the one there is. */
export const freshness = rule({
  ids,
  compares: 'work',
  against: 'source',
  *run({ work: { slug, source, translations } }) {
    if (source === undefined) return;
    if (source.revision !== undefined)
      yield {
        rule: 'freshness/source',
        file: source.file,
        line: source.lineOf(['revision']),
        message: 'The source text has a revision, which only translations have.',
        found: 'revision',
        expected: 'no revision in the text that the others are made from',
        hint: 'Delete "revision".',
      };
    for (const translation of translations)
      if (translation !== source) yield* ofTranslation(translation, source, slug);
  },
});

function* ofTranslation(
  { revision, file, lineOf, locale }: Translation,
  source: Translation,
  slug: string,
): Generator<FileRemark<typeof ids>> {
  const command = `npm run desk -- fresh ${slug} ${locale.tag}`;
  const sourceFile = path.posix.basename(source.file);
  const place = () => ({ file, line: revision === undefined ? 1 : lineOf(['revision']) });
  if (revision === undefined || !isRevision(revision)) {
    const missing = revision === undefined;
    yield {
      ...place(),
      rule: missing ? 'freshness/unstamped' : 'freshness/form',
      message: missing
        ? `This translation does not say which revision of ${sourceFile} it renders, so nobody would be told when that changes.`
        : 'This revision is not as the desk stamps it, so nothing can be compared with it.',
      found: revision ?? 'nothing',
      expected: 'the revision that the desk stamps',
      hint: `Make sure that this text renders ${sourceFile} as it is now, then run: ${command}`,
    };
    return;
  }
  const changes = changesSince(revision, source);
  if (changes.length === 0) return;
  const sentences = changes.map((change) => inWords(change, source));
  yield {
    ...place(),
    rule: 'freshness/stale',
    message: `The source text has changed since it was translated: ${shortList(sentences, '; ')}.`,
    found: shortList(changes.map(nameChange), ', '),
    expected: `a translation of ${sourceFile} as it is now`,
    hint: `Look at these passages, then run: ${command}`,
  };
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
