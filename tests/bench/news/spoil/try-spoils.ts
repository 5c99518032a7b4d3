import { check } from '../../../../src/check/check.ts';
import type { Finding } from '../../../../src/read/findings/finding.ts';
import { Memo } from '../../../../src/store/memo.ts';
import { random } from '../../../faults/random.ts';
import { makeScratch } from '../../../support/scratch.ts';
import { siteIn, type TestSite } from '../../../support/site.ts';
import { pairsOf } from '../alarms.ts';
import { fileOf, makeSite, passageNames, textOf, writePairs, type Pair } from '../news-site.ts';
import type { News } from '../texts.ts';
import { kinds } from './kinds.ts';
import type { Spoilt } from './spoilt.ts';

/** A line that was spoiled, and what the check says of it. */
export interface Tried extends Spoilt {
  readonly tag: string;
  readonly kind: string;
  readonly article: string;
  /** Number of the line among all lines, from 1. */
  readonly number: number;
  readonly source: string;
  /** What is found there that is not found in the line as it was. */
  readonly findings: readonly Finding[];
}

/** A way to spoil one line. */
interface Way extends Spoilt {
  readonly kind: string;
  readonly pair: number;
  readonly line: string;
  /** Index of the line in its article. */
  readonly index: number;
}

/**
 * Spoils lines of a language, one at a time, and checks the article of each.
 * @param news articles
 * @param tag the language
 * @param options which kinds, how many of each, the seed of chance, and whether a language of the project is begun anew
 * @returns what was tried
 */
export async function trySpoils(
  news: News,
  tag: string,
  options: { kinds: readonly string[]; each: number; seed: number; areMade: boolean },
): Promise<Tried[]> {
  const pairs = pairsOf(news, tag);
  const ways = waysIn(pairs, tag, options);
  const site = siteIn(makeScratch());
  await makeSite(site, ['en', tag], options.areMade);
  const memo = new Memo();
  return pairs.flatMap((pair, index) => {
    const own = ways.filter((way) => way.pair === index);
    if (own.length === 0) return [];
    const numbers = news.articles[index]?.lines ?? [];
    return tryIn(site, tag, pair, own, memo).map(({ way: { pair: _, index: at, ...way }, findings }) => ({
      ...way,
      tag,
      article: news.articles[index]?.name ?? '',
      number: (numbers[at] ?? -1) + 1,
      source: pair.source[at] ?? '',
      findings,
    }));
  });
}

/** As many of each kind as are wanted, of all that there are. */
function waysIn(
  pairs: readonly Pair[],
  tag: string,
  wanted: { kinds: readonly string[]; each: number; seed: number },
): Way[] {
  return wanted.kinds.flatMap((kind) => {
    const chance = random(wanted.seed);
    const ways = pairs.flatMap((article, pair) =>
      article.translation.flatMap((translation, index) => {
        const subject = { tag, source: article.source[index] ?? '', translation, article };
        return (kinds[kind]?.(subject, chance) ?? [])
          .filter(({ line }) => line !== '' && line !== translation)
          .map((spoilt) => ({ ...spoilt, kind, pair, index }));
      }),
    );
    return chance.shuffle(ways).slice(0, wanted.each);
  });
}

/** One article is alone in the site, so that nothing else is read. */
function tryIn(site: TestSite, tag: string, pair: Pair, ways: readonly Way[], memo: Memo) {
  const alone = { ...pair, slug: 'article' };
  const file = fileOf(alone.slug, tag);
  writePairs(site, ['en', tag], [alone]);
  const revision = /^revision: "(.*)"$/m.exec(site.read(file))?.[1];
  const findings = () =>
    check({ siteFolder: site.folder, isAlone: true, memo }).findings.filter((each) => each.file === file);
  const before = findings();
  const names = passageNames(alone.translation);
  return ways.map((way) => {
    site.write(file, textOf(alone.translation.with(way.index, way.line), revision));
    const known = new Set(before.flatMap((finding) => [keyOf(finding), keyOf(withWords(finding, way))]));
    const fresh = findings().filter(
      (finding) => finding.passage === names[way.index] && !known.has(keyOf(finding)),
    );
    return { way, findings: fresh };
  });
}

/** What was found before quotes the line as it was. */
function withWords(finding: Finding, { before, after }: Spoilt): Finding {
  return { ...finding, found: finding.found.replaceAll(before, after) };
}

function keyOf({ rule, passage, found }: Finding): string {
  return JSON.stringify([rule, passage, found]);
}
