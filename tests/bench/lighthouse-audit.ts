import { findBrowser } from '../support/find-browser.ts';
import { run } from '../support/run.ts';

/** What Lighthouse says of something, from 0 to 1; null where it does not judge. */
type Score = number | null;

/** The part of Lighthouse's report that is read here. */
export interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: Score }>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

/** One thing that Lighthouse looked at. */
export interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: Score;
  readonly displayValue?: string;
}

/**
 * Lets Lighthouse look at a page as on a phone; where it finds problem, twice more, since a busy machine alone makes any
 * page slow.
 * @param script Lighthouse itself
 * @param url the page
 * @returns the report in the middle, by performance
 * @throws where it did not get to see the page
 */
export async function audit(script: string, url: string): Promise<Report> {
  const first = await look(script, url);
  if (Object.values(first.categories).every(({ score }) => score === 1)) return first;
  const reports = [first, await look(script, url), await look(script, url)];
  const speed = ({ categories }: Report) => categories.performance?.score ?? 0;
  return reports.sort((one, other) => speed(one) - speed(other))[1] ?? first;
}

/** @returns the audits that a page did not pass wholly, by id */
export function imperfect({ audits }: Report): Audit[] {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function look(script: string, url: string): Promise<Report> {
  // A browser that runs as root, as in containers, cannot have its sandbox.
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const { stdout, stderr } = await run(
    script,
    [url, '--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${flags.join(' ')}`],
    { CHROME_PATH: findBrowser() },
  );
  if (stdout === '') throw new Error(`Lighthouse says nothing of ${url}:\n${stderr}`);
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError !== undefined) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}
