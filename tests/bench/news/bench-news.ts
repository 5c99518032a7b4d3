import { alarmsIn } from './alarms.ts';
import { alarmTables, listed, type InLanguage } from './report.ts';
import { kinds as allKinds } from './spoil/kinds.ts';
import { recallTables, silentLine } from './spoil/recall.ts';
import { trySpoils, type Tried } from './spoil/try-spoils.ts';
import { readNews, type News } from './texts.ts';

/** What is asked for. */
export interface Asked {
  /** Tags with commas between; all by default. */
  readonly languages?: string | undefined;
  /** Whether English alone is checked, as a source. */
  readonly source: boolean;
  /** Whether languages that the project has are begun anew too. */
  readonly made: boolean;
  /** Whether each finding is printed beside its line. */
  readonly list: boolean;
  /** Beginning of the ids of rules that are looked at. */
  readonly rule: string;
  readonly json: boolean;
  /** Whether lines are spoiled, to see how many of them are found. */
  readonly spoil: boolean;
  /** Whether those are printed of which nothing is said. */
  readonly silent: boolean;
  /** Kinds to spoil lines in, with commas between; all by default. */
  readonly kinds?: string | undefined;
  /** How many lines of each kind are spoiled in each language, at most. */
  readonly each: string;
  readonly seed: string;
}

/**
 * Checks news in all languages that are asked for, one after the other, and prints what was found.
 * @param folder where the news lie
 * @param asked what is asked for
 */
export async function benchNews(folder: string, asked: Asked): Promise<void> {
  const news = readNews(folder);
  process.stdout.write(asked.spoil ? await spoil(news, asked) : await alarms(news, asked));
  if (!asked.json) process.stdout.write(`\n${usage()}`);
}

async function alarms(news: News, asked: Asked): Promise<string> {
  const languages: InLanguage[] = [];
  for (const tag of asked.source ? ['en'] : wantedTags(news, asked.languages)) {
    const before = cpuSeconds();
    const alarms = (await alarmsIn(news, tag, asked.made)).filter(({ rule }) => rule.startsWith(asked.rule));
    const { length: lines } = news.linesIn(tag);
    languages.push({ tag, lines, alarms, cpuSeconds: cpuSeconds() - before });
    if (asked.list) for (const alarm of alarms) process.stdout.write(listed(alarm));
  }
  return asked.json ? inJson(languages) : alarmTables(languages);
}

async function spoil(news: News, asked: Asked): Promise<string> {
  const kinds = asked.kinds?.split(',') ?? Object.keys(allKinds);
  const options = { kinds, each: Number(asked.each), seed: Number(asked.seed), areMade: asked.made };
  const all: Tried[] = [];
  for (const tag of wantedTags(news, asked.languages)) {
    const tried = await trySpoils(news, tag, options);
    all.push(...tried);
    if (!asked.silent) continue;
    for (const each of tried.filter(({ findings }) => findings.length === 0))
      process.stdout.write(silentLine(each));
  }
  return asked.json ? inJson(all) : recallTables(all, kinds);
}

function inJson(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** A tag may be written with the script or the country that it goes without. */
function wantedTags({ tags }: News, wanted: string | undefined): readonly string[] {
  if (wanted === undefined) return tags;
  const short = (tag: string) => new Intl.Locale(tag).minimize().toString();
  return wanted.split(',').map((each) => {
    const tag = tags.find((known) => short(known) === short(each));
    if (tag === undefined) throw new Error(`There are no news in "${each}", but in ${tags.join(', ')}.`);
    return tag;
  });
}

function usage(): string {
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return `${cpuSeconds().toFixed(1)} CPU s, ${megabytes.toFixed(0)} MB at most\n`;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
