import type { Finding } from '../../../src/read/findings/finding.ts';
import { table } from '../../bench/table.ts';
import { kinds, type Sentence } from './sentence.ts';
import { targetLines } from './sentence-targets.ts';
import { isFound, type TriedLanguage, type TriedSentence } from './try-sentences.ts';

const sets = {
  shown: 'shown to those who write rules',
  hard: 'of kinds that are hard to judge, shown too',
  held: 'held back from them',
} as const satisfies Record<Sentence['set'], string>;

/**
 * @param tried languages
 * @returns how many slips were found and how many right sentences were taken for wrong, by kind and language
 */
export function sentenceTables(tried: readonly TriedLanguage[]): string {
  const noise = tried.flatMap(({ locale, ofNeighbours }) =>
    ofNeighbours.map((finding) => `  ${locale} ${briefly(finding)}\n`),
  );
  return [
    ...Object.keys(sets).flatMap((set) => tablesOf(tried, set as Sentence['set'])),
    `\nOf the passages beside the sentences: ${String(noise.length)} findings\n`,
    ...noise,
  ].join('');
}

/**
 * @param tried languages
 * @param set which of their sentences
 * @returns a line for each slip that was not found, and for each finding of what is right
 */
export function missedLines(tried: readonly TriedLanguage[], set: Sentence['set']): string {
  return of(tried, set)
    .flatMap((each) => {
      const { sentence, findings, ofMended = [] } = each;
      const { locale, id, here, slip = '' } = sentence;
      const name = `${locale} ${id}`;
      const said = (all: readonly Finding[]) => all.map((finding) => `alarm  ${name}: ${briefly(finding)}\n`);
      if (sentence.is === 'right') return said(findings);
      const lines = said(ofMended).map((text) => text.replace(name, () => `${name} mended`));
      return isFound(each) ? lines : [`missed ${name}: ${slip} | ${JSON.stringify(here)}\n`, ...lines];
    })
    .join('');
}

function tablesOf(tried: readonly TriedLanguage[], set: Sentence['set']): string[] {
  const all = of(tried, set);
  if (all.length === 0) return [];
  const wrong = all.filter(({ sentence }) => sentence.is === 'wrong');
  const right = all
    .filter(({ sentence }) => sentence.is === 'right')
    .map(({ sentence, findings }) => ({ sentence, findings }));
  const asMended = wrong.flatMap(({ sentence, ofMended }) =>
    ofMended ? [{ sentence, findings: ofMended }] : [],
  );
  const locales = tried.map(({ locale }) => locale);
  return [
    `\nWrong sentences of news found, ${sets[set]}\n`,
    byKind(locales, wrong, found),
    `\nRight sentences of news with errors, with warnings alone, ${sets[set]}\n`,
    byKind(locales, right, alarms),
    `\nThe wrong ones, mended: errors, warnings alone\n`,
    byKind(locales, asMended, alarms),
    `\nAims, ${sets[set]}\n`,
    targetLines(tried, set),
  ];
}

function byKind<Each extends { readonly sentence: Sentence }>(
  locales: readonly string[],
  all: readonly Each[],
  cell: (some: readonly Each[]) => string,
): string {
  const row = (name: string, some: readonly Each[]) => [
    name,
    ...locales.map((locale) => cell(some.filter(({ sentence }) => sentence.locale === locale))),
    cell(some),
  ];
  return table([
    ['kind', ...locales, 'all'],
    ...kinds.map((kind) =>
      row(
        kind,
        all.filter(({ sentence }) => sentence.kind === kind),
      ),
    ),
    row('all', all),
  ]);
}

const found = (some: readonly TriedSentence[]) => share(String(some.filter(isFound).length), some.length);

function alarms(some: readonly { readonly findings: readonly Finding[] }[]): string {
  const stopped = some.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')).length;
  const warned = some.filter(({ findings }) => findings.length > 0).length - stopped;
  return share(`${String(stopped)}+${String(warned)}`, some.length);
}

const share = (part: string, of: number) => (of === 0 ? '–' : `${part}/${String(of)}`);

const of = (tried: readonly TriedLanguage[], set: Sentence['set']) =>
  tried.flatMap(({ sentences }) => sentences).filter(({ sentence }) => sentence.set === set);

const briefly = ({ severity, rule, file, found: words }: Finding) =>
  `${severity} ${rule} in ${file.split('/').at(-1) ?? ''}: ${words}`;
