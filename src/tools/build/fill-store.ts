import { filesOf } from '../../outputs/make-files.ts';
import { outputs } from '../../outputs/outputs.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { countOf } from '../../read/words/english.ts';
import { keptFolder, store } from '../../store/kept-file.ts';
import { BuildError } from './build-error.ts';
import type { InMaking } from './finish.ts';
import { bundleOf } from './loose-files.ts';
import type { PageSettings } from './page-entry.ts';
import { keepRendered } from './rendered.ts';
import { isInShare, slugOf, type Share } from './share.ts';
import { step } from './step.ts';

/** What a build has made for others. */
export interface Filled {
  readonly share: Share;
  readonly pages: number;
  readonly cards: number;
}

/**
 * Keeps what belongs to a share: its rendered pages, and what is drawn for them. A later build finds it made; what is
 * known only once all pages are there is that build's work.
 * @param making the pages of the share
 * @param share the share
 * @returns what is kept of it now
 * @throws a BuildError where a page holds code that is not the site's own
 */
export async function fillStore(
  { made, plan, fresh, portable }: Omit<InMaking, 'folder'>,
  share: Share,
): Promise<Filled> {
  const settings: PageSettings = { siteUrl: made.publication.site.url, portable, own: made.own };
  if (fresh !== undefined) {
    const problems = await step('walk', (task) => keepRendered(fresh, settings, task), {
      doing: 'Reading pages',
    });
    if (problems.length > 0) throw new BuildError(problems);
    bundleOf(fresh);
  }
  let cards = 0;
  for (const output of outputs.filter(({ by }) => by === 'maker')) {
    const own = [...(await filesOf(output, made))].filter(({ route }) => isInShare(share, slugOf(route)));
    await step(
      output.name,
      async (task) => {
        for (const { kept, bytes } of own) {
          // What has no key here keeps itself while it is made.
          if (kept === undefined) await bytes();
          else await store.get(...kept, async () => Buffer.from(await bytes()));
          cards += kept === undefined ? 0 : 1;
          task.done();
        }
      },
      { ...output, of: own.length },
    );
  }
  if (store.problem !== undefined) throw new BuildError([unkept(store.problem)]);
  return { share, pages: plan.length, cards };
}

/** Elsewhere what can't be kept costs time alone; here it is all that was asked for. */
function unkept(found: string): Finding {
  return errorAt('build/store', keptFolder, {
    message: 'What this share makes cannot all be kept.',
    found,
    expected: 'a folder that this user may write to, on a disk with room',
    hint: 'Let this user do so, or make room, or name another folder with BULLETIN_CACHE, and build the share again.',
  });
}

/**
 * @param filled what a build has made for others
 * @returns how it ended, for the terminal
 */
export function filledLine({ share: { part, of }, pages, cards }: Filled): string {
  return `Share ${String(part)} of ${String(of)} is made, ${countOf(pages, 'file')} and ${countOf(cards, 'card')}: a build that has this store finds them. Nothing was published.\n`;
}
