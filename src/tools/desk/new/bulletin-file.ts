import type { Publication } from '../../../publication/model.ts';
import { slugProblem } from '../../../publication/slug.ts';
import { kinds } from '../../../publication/work.ts';
import { CommandError } from '../../../read/terminal/command-error.ts';

/**
 * @param publication what there is
 * @param slug the name of a bulletin or standing page that is to be begun
 * @throws a {@link CommandError} where it cannot stand in an address, or is another's
 */
export function refuseSlug({ bulletins, workFolders }: Publication, slug: string): void {
  const problem = slugProblem(slug);
  if (problem !== undefined) {
    const { predicate, expected, suggestion } = problem;
    throw new CommandError(
      `The name "${slug}" ${predicate}.`,
      suggestion === undefined ? `Write ${expected}.` : `Write "${suggestion}".`,
    );
  }
  const there = workFolders.find(({ name }) => name === slug);
  if (there !== undefined) {
    throw new CommandError(
      `${there.folder} is there already, so nothing was written.`,
      `Write another name, or go on with that ${kinds[there.kind].noun}.`,
      1,
    );
  }
  const former = bulletins.find(({ formerly }) => formerly.includes(slug));
  if (former !== undefined) {
    throw new CommandError(
      `The name "${slug}" once was that of "${former.slug}", whose old address still leads there.`,
      'Write another name.',
      1,
    );
  }
}

/**
 * @param date the day that a bulletin is published
 * @param sourceLocale the language that it was written in first, where that is not the publication's
 * @returns what its `bulletin.yaml` begins with
 */
export function facts(date: string, sourceLocale: string | undefined): string {
  const source = sourceLocale === undefined ? [] : [`sourceLocale: ${sourceLocale}`];
  return [
    `published: ${date}`,
    ...source,
    "# Key figures, where it has them. Their labels stand in each language's own file.",
    '# figures:',
    '#   - { id: wells, value: 12 }',
    '',
  ].join('\n');
}
