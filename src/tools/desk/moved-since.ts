import { nameChange } from '../../check/rules/content/freshness.ts';
import type { Publication } from '../../publication/model.ts';
import { changesSince, isRevision } from '../../publication/revision.ts';

/**
 * Says what keeps a translation from being taken for one of the source text as it is.
 * @param publication what could be read
 * @param slug the bulletin
 * @param tag the translation's language
 * @returns a sentence and what to do; undefined where nothing does, or where it is the source text itself
 */
export function movedSince(
  { bulletins }: Publication,
  slug: string,
  tag: string,
): { readonly message: string; readonly hint: string } | undefined {
  const bulletin = bulletins.find((each) => each.slug === slug);
  const source = bulletin?.source;
  const text = bulletin?.translations.find(({ locale }) => locale.tag === tag);
  if (source === undefined || text === undefined || text === source) return undefined;
  const command = `npm run desk -- fresh ${slug} ${tag}`;
  if (text.revision === undefined || !isRevision(text.revision))
    return {
      message: `${text.file} does not say which source text it renders.`,
      hint: `Make sure that it renders ${source.file} as it is now, then run: ${command}`,
    };
  const changes = changesSince(text.revision, source);
  if (changes.length === 0) return undefined;
  return {
    message: `The source text has changed since ${text.file} was begun: ${changes.map(nameChange).join(', ')}.`,
    hint: `Look at these passages of ${source.file}, then run: ${command}`,
  };
}
