import type { Finding } from '../../../src/read/findings/finding.ts';
import { findingsIn } from '../trial.ts';
import { mended, type Sentence } from './sentence.ts';
import { quiet, sentencesSite, type Passages } from './sentences-site.ts';

/** A sentence, and what the checks said of its passage. */
export interface TriedSentence {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  /** What they said of it as it should have been; nothing where that is not known. */
  readonly ofMended: readonly Finding[] | undefined;
}

/** What was tried in a language. */
export interface TriedLanguage {
  readonly locale: string;
  readonly sentences: readonly TriedSentence[];
  /** What the checks said of the neighbours alone; nothing, or the sentences stand among noise. */
  readonly ofNeighbours: readonly Finding[];
}

/**
 * @param locale tag of a language
 * @param sentences its sentences
 * @returns what the checks say of each
 */
export async function trySentences(locale: string, sentences: readonly Sentence[]): Promise<TriedLanguage> {
  const site = await sentencesSite(locale, passagesOf(sentences));
  const bySlug = new Map<string, Finding[]>();
  for (const finding of findingsIn(site)) {
    // What is said of the bulletins as such is that they are alike.
    const slug = /^content\/bulletins\/([^/]+)\/[^/]+\.mdx$/.exec(finding.file)?.[1];
    if (slug !== undefined) bySlug.set(slug, [...(bySlug.get(slug) ?? []), finding]);
  }
  const ofNeighbours = bySlug.get(quiet) ?? [];
  const noise = new Set(ofNeighbours.map(wordsOf));
  const of = (slug: string) => (bySlug.get(slug) ?? []).filter((finding) => !noise.has(wordsOf(finding)));
  return {
    locale,
    ofNeighbours,
    sentences: sentences.map((sentence) => ({
      sentence,
      findings: of(slugOf(sentence)),
      ofMended: mended(sentence) === undefined ? undefined : of(`${slugOf(sentence)}-mended`),
    })),
  };
}

/**
 * @param tried a wrong sentence
 * @returns whether the slip was found: a rule says more of it than of the passage as it should have been
 */
export function isFound({ findings, ofMended = [] }: TriedSentence): boolean {
  const count = (among: readonly Finding[], rule: string) =>
    among.filter((each) => each.rule === rule).length;
  return findings.some(({ rule }) => count(findings, rule) > count(ofMended, rule));
}

function passagesOf(sentences: readonly Sentence[]): Passages {
  return new Map(
    sentences.flatMap((sentence) => {
      const { source, here } = sentence;
      const right = mended(sentence);
      const slug = slugOf(sentence);
      return [
        [slug, { source, here }] as const,
        ...(right === undefined ? [] : [[`${slug}-mended`, { source, here: right }] as const]),
      ];
    }),
  );
}

const slugOf = ({ id }: Sentence) => `tried-${id}`;

const wordsOf = ({ rule, found }: Finding) => `${rule} ${found}`;
