import { alarmsIn } from './alarms.ts';
import { alarmTables, listed, type InLanguage } from './report.ts';
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
}

/**
 * Checks news in all languages that are asked for, one after the other, and prints what was found.
 * @param folder where the news lie
 * @param asked what is asked for
 */
export async function benchNews(folder: string, asked: Asked): Promise<void> {
  const news = readNews(folder);
  const languages: InLanguage[] = [];
  for (const tag of asked.source ? ['en'] : wantedTags(news, asked.languages)) {
    const before = cpuSeconds();
    const alarms = (await alarmsIn(news, tag, asked.made)).filter(({ rule }) => rule.startsWith(asked.rule));
    const { length: lines } = news.linesIn(tag);
    languages.push({ tag, lines, alarms, cpuSeconds: cpuSeconds() - before });
    if (asked.list) for (const alarm of alarms) process.stdout.write(listed(alarm));
  }
  if (asked.json) process.stdout.write(`${JSON.stringify(languages, null, 1)}\n`);
  else process.stdout.write(`${alarmTables(languages)}\n${usage()}`);
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
