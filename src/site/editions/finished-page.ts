import { editHtml } from '../html/edit.ts';
import { styleNeeds } from '../policy/needs.ts';
import { formatPolicy, policyFor } from '../policy/policy.ts';
import type { Draft, Slot } from './draft.ts';

/**
 * Makes the edition of a page. It is held to its policy on any host, and from a disk too: what it may load and run, and that
 * it tells no other site where its reader comes from.
 * @param html the page as it was rendered
 * @param draft what the edition changes in it
 * @param fill gives what is put into a slot: markup, or a style
 * @returns the page
 */
export function finishedPage(html: string, draft: Draft, fill: (slot: Slot) => string): string {
  const { policyAt, edits, slots } = draft;
  const filled = slots.map((slot) => ({ ...slot, by: fill(slot) }));
  const faces = filled.filter(({ kind }) => kind === 'faces').flatMap(({ by }) => styleNeeds(by));
  const policy = formatPolicy(policyFor([...draft.needs, ...faces]));
  const by = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  const all = [{ start: policyAt, end: policyAt, by }, ...edits, ...filled];
  return editHtml(
    html,
    all.sort((a, b) => a.start - b.start),
  );
}
