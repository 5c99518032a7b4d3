import { longPassagesOf, type LongPassage } from '../../../publication/long-passages.ts';
import type { Bulletin } from '../../../publication/model.ts';
import { compare } from '../../../read/findings/finding.ts';
import { rule } from '../../rule.ts';

/** So much of a text, by its letters, stands in another bulletin where its folder was copied and not written anew. */
const maxShare = 0.8;

/** No two bulletins are of the same text: a copied folder whose words were never changed would be published twice. */
export const textsDiffer = rule({
  ids: {
    'content/same-text': { severity: 'warning', page: 'content', title: 'Two bulletins of the same text' },
  },
  compares: 'publication',
  *run({ bulletins }) {
    const slugs = new Map<string, string>();
    for (const bulletin of bulletins.toSorted(earliestFirst)) {
      const passages = bulletin.source === undefined ? [] : longPassagesOf(bulletin.source);
      const [other, share] = sharedMost(passages, slugs);
      for (const { sum } of passages) if (!slugs.has(sum)) slugs.set(sum, bulletin.slug);
      if (other === undefined || share < maxShare) continue;
      yield {
        rule: 'content/same-text',
        file: bulletin.file,
        message: `The text of this bulletin is the same as that of "${other}".`,
        found:
          share === 1
            ? 'the whole text the same'
            : `${String(Math.floor(share * 100))} of 100 letters the same`,
        expected: 'a text of its own',
        hint: `Delete the folder that is the copy, "${bulletin.slug}" or "${other}", or write its text.`,
      };
    }
  },
});

function earliestFirst(a: Bulletin, b: Bulletin): number {
  return compare(a.published, b.published) || compare(a.slug, b.slug);
}

/** The bulletin that holds the most of some passages, and how much of their letters. */
function sharedMost(
  passages: readonly LongPassage[],
  slugs: ReadonlyMap<string, string>,
): readonly [slug: string | undefined, share: number] {
  const letters = new Map<string, number>();
  for (const { sum, length } of passages) {
    const slug = slugs.get(sum);
    if (slug !== undefined) letters.set(slug, (letters.get(slug) ?? 0) + length);
  }
  const [slug, count = 0] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  const all = passages.reduce((sum, { length }) => sum + length, 0);
  return [slug, all === 0 ? 0 : count / all];
}
