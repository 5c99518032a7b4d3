import { counted } from '../../check/reporters/common.ts';
import { findingsList } from '../../check/reporters/page.ts';
import type { Why } from '../../publication/readiness.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import { ownElement } from './own-element.ts';
import { panelId } from './place-findings.ts';
import { waitingWords } from './waiting-words.ts';

/** What is said above a page. */
export interface Bands {
  /** Why the page's text does not go out. */
  readonly why?: Why | undefined;
  /** Findings of the page that have no place in its text. */
  readonly own: readonly Finding[];
  /** All findings of the page's own text, and the lines at which those with a place stand. */
  readonly placed: readonly Finding[];
  readonly places: readonly number[];
  /** Findings that concern more than this page. */
  readonly common: readonly Finding[];
  /** Texts in the page's language that do not go out, where it lists those that do. */
  readonly waiting: readonly { readonly href: string; readonly slug: string; readonly why: Why }[];
}

/**
 * Says above a page of the preview whether it goes out, and what was found.
 * @param bands what is said
 * @returns HTML in English, the language of the desk; nothing where there is nothing to say
 */
export function bandsHtml({ why, own, placed, places, common, waiting }: Bands): string {
  const parts = [
    why === undefined ? '' : draftBand(why),
    section('Preview: findings of this page', [...own, ...placed], linksTo(places) + list(own)),
    section('Preview: findings of the whole site', common, folded(common)),
    waiting.length === 0 ? '' : waitingBand(waiting),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ownElement(parts.join(''));
}

function draftBand(why: Why): string {
  const { headline, rest } = waitingWords(why);
  return `<section class="draft" aria-label="Preview: state of this text"><p><strong>${headline}</strong></p><p>${escapeMarkup(rest)}</p></section>`;
}

function section(label: string, findings: readonly Finding[], html: string): string {
  if (findings.length === 0) return '';
  return `<section aria-label="${label}"><h2>${label}: ${counted(findings)}</h2>${html}</section>`;
}

function linksTo(places: readonly number[]): string {
  if (places.length === 0) return '';
  const links = places.map((line) => `<a href="#${panelId(line)}">line ${String(line)}</a>`);
  return `<p>In the text below: ${links.join(', ')}.</p>`;
}

function list(findings: readonly Finding[]): string {
  return findings.length === 0 ? '' : findingsList(findings);
}

/** Errors are open; warnings that every page would show are there for who asks for them. */
function folded(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  if (warnings.length === 0) return list(errors);
  return `${list(errors)}<details><summary>Show ${counted(warnings)}</summary>${findingsList(warnings)}</details>`;
}

function waitingBand(waiting: Bands['waiting']): string {
  const label = 'Preview: texts in this language that are not published';
  const items = waiting.map(
    ({ href, slug, why }) =>
      `<li><a href="${escapeMarkup(href)}">${escapeMarkup(slug)}</a>: ${waitingWords(why).headline}</li>`,
  );
  return `<section class="plain" aria-label="${label}"><h2>${label}</h2><ul role="list">${items.join('')}</ul></section>`;
}
