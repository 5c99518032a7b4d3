import { manifestFile, writeManifest } from '../../outputs/manifest/manifest.ts';
import { filesOf } from '../../outputs/make-files.ts';
import type { Made, MadeForBuild } from '../../outputs/made.ts';
import type { Output } from '../../outputs/output.ts';
import { outputs } from '../../outputs/outputs.ts';
import { compare, type Finding } from '../../read/findings/finding.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import { formats } from '../../site/i18n/formats.ts';
import { foreignCode } from '../../site/policy/foreign-code.ts';
import type { Fonts } from '../../site/typefaces/fonts.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { digestOf } from '../../store/digest.ts';
import { keyOf } from '../../store/key-of.ts';
import { compressing, precompress } from '../precompressed/precompress.ts';
import { BuildError } from './build-error.ts';
import { finisher, fontsFor, type Finisher } from './finish-pages.ts';
import type { Fresh } from './fresh.ts';
import { bundleOf, looseFiles, type LooseFile } from './loose-files.ts';
import type { PageEntry, PageSettings } from './page-entry.ts';
import type { PlannedFile } from './plan.ts';
import { entryOf, isPage, keepRendered, renderedSha256, textOf } from './rendered.ts';
import { SiteInMaking } from './site-in-making.ts';
import { step } from './step.ts';
import { fontsOf } from './fonts-of-pages.ts';

/** A site that is put together. */
export interface InMaking {
  readonly made: MadeForBuild;
  /** All that Astro renders. */
  readonly plan: readonly PlannedFile[];
  /** What it has rendered now; undefined where nothing had to be. */
  readonly fresh: Fresh | undefined;
  /** Folder that the site is put together in; it is not there yet. */
  readonly folder: string;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable: boolean;
}

/**
 * Makes a site of the rendered pages: cuts typefaces to the words of all, puts beside them what they name, and makes of
 * each what is published. What was made before of the same is taken from the store.
 * @param making the pages
 * @returns the site's files, by their paths, with their SHA-256
 * @throws a BuildError where a page holds code that is not the site's own
 */
export async function finish(making: InMaking): Promise<ReadonlyMap<string, string>> {
  const { made, plan, fresh, folder, portable } = making;
  const { publication } = made;
  const settings: PageSettings = { siteUrl: publication.site.url, portable, own: made.own };
  const site = new SiteInMaking(folder);
  if (fresh !== undefined)
    await step('walk', (task) => refuse(keepRendered(fresh, settings, task)), { doing: 'Reading pages' });
  const loose = looseFiles(bundleOf(fresh), settings);
  const problems: Finding[] = loose.flatMap(({ file, page }) =>
    page?.entry.draft.foreign === undefined ? [] : [foreignCode(file, page.entry.draft.foreign)],
  );
  refuse(problems);
  const fonts = await step('type', () => fontsOf(making, loose, (finding) => problems.push(finding)), {
    doing: 'Cutting typefaces',
  });
  refuse(problems);
  for (const output of outputs.filter(({ by }) => by === 'maker'))
    await step(output.name, (task) => putFiles(output, { ...made, fonts }, site, task), output);
  const finish = finisher({ siteUrl: settings.siteUrl, fonts, portable, fileAt: (file) => site.read(file) });
  await step(
    'finished pages',
    (task) => {
      for (const planned of plan) {
        put(planned, making, finish, fonts, site);
        task.done();
      }
      for (const file of loose) putLoose(file, finish, site);
    },
    { doing: 'Finishing pages', of: plan.length },
  );
  const files = new Map([...site.files].sort(([a], [b]) => compare(a, b)));
  site.write(manifestFile, Buffer.from(writeManifest(files)));
  if (!publication.site.precompress) return files;
  const compressed = await step(
    'precompressed files',
    (under) => precompress(folder, files, { task: under }),
    compressing,
  );
  refuse(compressed.problems);
  return compressed.manifest;
}

function refuse(problems: readonly Finding[]): void {
  if (problems.length > 0) throw new BuildError(problems);
}

/** Puts the files of an output among the pages. */
async function putFiles(output: Output, made: Made, site: SiteInMaking, task: Task): Promise<void> {
  const files = [...(await filesOf(output, made))];
  task.of(files.length);
  for (const { route, bytes, kept } of files) {
    const file = route.slice(1);
    if (kept === undefined) site.write(file, await bytes());
    else await site.putMade(file, kept, bytes);
    task.done();
  }
}

/** Puts what Astro renders into the site, and the standalone edition first, whose size its page tells. */
function put(
  planned: PlannedFile,
  { made, portable }: InMaking,
  finish: Finisher,
  fonts: Fonts,
  site: SiteInMaking,
): void {
  const { file, language, isAside, standalone } = planned;
  // Style sheets name the faces of the news, wherever they lie.
  const named = fontsFor(fonts, language, isPage(planned) && isAside);
  const { href } = made.publication.site.url;
  const of = [renderedSha256(planned), digestOf(named), href, portable];
  const keyFor = (...more: readonly string[]): string => keyOf([codeDigest(), file, of, more]);
  if (!isPage(planned)) {
    const finished = () =>
      Buffer.from(file.endsWith('.css') ? finish.sheet(file, textOf(planned)) : textOf(planned));
    site.put(file, ['finished', keyFor()], finished);
    return;
  }
  let read: PageEntry | undefined;
  const entry = () => (read ??= entryOf(planned));
  const size =
    standalone &&
    site.put(standalone.file, ['finished', keyFor('standalone')], () =>
      Buffer.from(finish.standalone(planned, entry())),
    ).size;
  const told =
    size === undefined || standalone === undefined ? undefined : formats(standalone.locale).size(size);
  site.put(file, ['finished', keyFor('page', told ?? '')], () =>
    Buffer.from(finish.page(planned, entry(), told)),
  );
}

/** What the site itself makes counts. */
function putLoose({ file, bytes, page }: LooseFile, finish: Finisher, site: SiteInMaking): void {
  if (site.files.has(file)) return;
  if (page !== undefined)
    site.write(file, Buffer.from(finish.page({ file, isAside: true }, page.entry, undefined), page.encoding));
  else if (file.endsWith('.css')) site.write(file, Buffer.from(finish.sheet(file, bytes.toString())));
  else site.write(file, bytes);
}
