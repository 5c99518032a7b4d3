import { bareAddress } from '../text/bare-addresses.ts';
import type { Locale } from '../publication/locale.ts';
import { lineInPassage, type TextPassage } from '../publication/passages.ts';
import type { Translation } from '../publication/translation.ts';
import { excerpt } from '../read/findings/excerpt.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { mostOfARule } from '../read/findings/gather-findings.ts';
import type { Rule } from './rule.ts';
import { textAfter, textBefore } from './wording/nearby.ts';
import { perBulletin } from './per-bulletin.ts';

/** A text in one language, and what it was rendered from. */
export interface Text {
  readonly translation: Translation;
  readonly locale: Locale;
  /** The source text; undefined in the source text itself. */
  readonly source: Translation | undefined;
}

/** One passage of it. */
export interface Place extends Text {
  readonly passage: TextPassage;
  /** Its words, addresses of pages and mailboxes blotted out: their points and letters are no writing. */
  readonly words: string;
}

/** What was found in a passage, and where in its words. */
export interface Remark extends Omit<Finding, 'file' | 'line' | 'found'> {
  readonly index: number;
  /** What stands there; where it takes time to quote it, a function that does: it is asked only for what is kept. */
  readonly found: string | (() => string);
}

/** Stands for each sign of an address: a letter of no script. */
export const blot = '\uE000';

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?\]।]|(?<![^\s@<>"“”])[^\s@<>"“”]+@[^\s@<>"“”]+\.\p{L}+/giu;

/**
 * Makes a rule that looks at every passage of every text, source texts as well.
 * @param look tells what is wrong with one passage
 * @returns the rule
 */
export function passageRule(look: (place: Place) => Iterable<Remark>): Rule {
  return textRule(function* (_text, places) {
    for (const place of places) {
      for (const remark of look(place)) yield { ...remark, place };
    }
  });
}

/**
 * Makes a rule that looks at every text as a whole.
 * @param look tells what is wrong with a text, given its passages
 * @returns the rule
 */
export function textRule(
  look: (text: Text, places: readonly Place[]) => Iterable<Remark & { readonly place: Place }>,
): Rule {
  return ({ bulletins }, report) => {
    for (const { source, translations } of bulletins) {
      for (const translation of translations) {
        const { locale } = translation;
        const text = { translation, locale, source: translation === source ? undefined : source };
        reportRemarks(look(text, placesOf(text)), translation, report);
      }
    }
  };
}

/** Of what is found too often in a text only the number is reported. */
function reportRemarks(
  remarks: Iterable<Remark & { readonly place: Place }>,
  translation: Translation,
  report: Report,
): void {
  const counts = { error: new Map<string, number>(), warning: new Map<string, number>() };
  const left: { readonly finding: Finding; readonly counted: ReadonlyMap<string, number> }[] = [];
  for (const remark of remarks) {
    const counted = counts[remark.severity];
    const count = (counted.get(remark.rule) ?? 0) + 1;
    counted.set(remark.rule, count);
    if (count > mostOfARule + 1) continue;
    const { place, index, found, ...rest } = remark;
    const finding = {
      ...rest,
      found: typeof found === 'string' ? found : found(),
      file: translation.file,
      line: lineInPassage(translation, place.passage, index),
    };
    if (count <= mostOfARule) report(finding);
    else left.push({ finding, counted });
  }
  for (const { finding, counted } of left)
    report({ ...finding, more: (counted.get(finding.rule) ?? 0) - mostOfARule });
}

const placesByText = perBulletin<Translation, readonly Place[]>();

function placesOf(text: Text): readonly Place[] {
  const known = placesByText.get(text.translation) ?? makePlaces(text);
  placesByText.set(text.translation, known);
  return known;
}

function makePlaces(text: Text): Place[] {
  return text.translation.passages.map((passage) => {
    return { ...text, passage, words: withoutAddresses(passage.text) };
  });
}

/** Hardly any passage holds an address, and looking for one is slow. */
function withoutAddresses(words: string): string {
  if (!/@|:\/\/|www\./iu.test(words)) return words;
  return words.replaceAll(addresses, (found) => {
    const { length } = bareAddress(found);
    return blot.repeat(length) + found.slice(length);
  });
}

/**
 * @param text words of a passage
 * @param start where something stands in them
 * @param end where it ends
 * @returns it, with what is joined to it up to the next spaces
 */
export function withNeighbours(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(textBefore(text, start))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(textAfter(text, end))?.[0] ?? '';
  return (before + excerpt(text.slice(start, end)) + after).trim().replaceAll(/\s+/g, ' ');
}
