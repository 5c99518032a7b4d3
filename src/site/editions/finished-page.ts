import { editHtml, type HtmlEdit } from '../html/edit.ts';
import { formatPolicy, policyFor } from '../policy/policy.ts';
import type { Draft } from './draft.ts';

/**
 * Makes the edition of a page. It is held to its policy on any host, and from a disk too: what it may load and run, and that
 * it tells no other site where its reader comes from.
 * @param html the page as it was rendered
 * @param draft what the edition changes in it
 * @param more what is known only now
 * @returns the page
 */
export function finishedPage(html: string, draft: Draft, more: readonly HtmlEdit[] = []): string {
  const { policyAt, needs, edits } = draft;
  const policy = formatPolicy(policyFor(needs));
  const by = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  const all = [{ start: policyAt, end: policyAt, by }, ...edits, ...more];
  return editHtml(
    html,
    all.sort((a, b) => a.start - b.start),
  );
}
