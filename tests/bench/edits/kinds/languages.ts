import { readFileSync } from 'node:fs';
import path from 'node:path';

import { copyLanguages } from '../../../support/languages.ts';
import { makeScratch } from '../../../support/scratch.ts';
import { changes } from '../edit.ts';
import { isKept, tagsOf, type EditedSite, type Json } from '../edited-site.ts';
import { makeText } from '../make-site.ts';
import { pick, type Next } from '../next.ts';
import { stamp } from '../stamp.ts';
import { worksOf } from '../works.ts';
import { spoken, topic, words, type Spoken } from '../words.ts';

/** Strings by their paths, each with the object that holds it. */
function stringsIn(ui: Json): { readonly holder: Record<string, string>; readonly key: string }[] {
  return Object.entries(ui).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ holder: ui as Record<string, string>, key }] : stringsIn(value as Json),
  );
}

/** The scripts that a site's languages are written in. */
function scriptOf(site: EditedSite, next: Next): [name: string, script: Json] | undefined {
  const tag = pick(next, tagsOf(site));
  const name = tag && (site.locales[tag]?.locale.script as string);
  const script = name === undefined ? undefined : site.scripts[name];
  return name === undefined || script === undefined ? undefined : [name, script];
}

/** Moves the first of a list to its end. */
function turned(list: unknown): unknown {
  const [first, ...rest] = list as unknown[];
  return first === undefined ? list : [...rest, first];
}

/** Takes a language out of all that names it. */
function forget(site: EditedSite, tag: Spoken): void {
  Reflect.deleteProperty(site.locales, tag);
  for (const byLanguage of [site.site.name, site.site.publisher, ...site.glossary.map((term) => term.words)])
    if (byLanguage !== undefined) Reflect.deleteProperty(byLanguage as object, tag);
  for (const [, { texts }] of worksOf(site)) Reflect.deleteProperty(texts, tag);
  for (const { facts } of Object.values(site.bulletins)) {
    const why = (facts.withdrawn as { why: object } | undefined)?.why;
    if (why !== undefined) Reflect.deleteProperty(why, tag);
  }
}

/** What becomes of languages, and of scripts. */
export const languages = changes({
  'a string of the interface': (site, next) => {
    const tag = pick(next, tagsOf(site));
    const { ui } = (tag && site.locales[tag]) ?? {};
    const one = ui && pick(next, stringsIn(ui));
    if (tag === undefined || one === undefined) return undefined;
    one.holder[one.key] = `${one.holder[one.key] ?? ''} ${pick(next, words[tag].rare) ?? ''}`;
    return `${one.key} in ${tag}`;
  },
  'quotation marks': (site, next) => {
    const tag = pick(next, tagsOf(site));
    const writing = tag && (site.locales[tag]?.locale.writing as Json);
    if (writing === undefined) return undefined;
    writing.quotationMarks =
      next(3) === 0
        ? [
            ['«', '»'],
            ['"', '"'],
          ]
        : turned(writing.quotationMarks);
    return tag;
  },
  'how a language is passed on': (site, next) => {
    const tag = pick(next, tagsOf(site));
    const locale = tag && site.locales[tag]?.locale;
    if (locale === undefined) return undefined;
    locale.sharing = turned(locale.sharing);
    return tag;
  },
  "a language's own name": (site, next) => {
    const tag = pick(next, tagsOf(site));
    const locale = tag && site.locales[tag]?.locale;
    if (locale === undefined) return undefined;
    locale.name = `${String(locale.name).split(' ')[0] ?? ''} ${topic(tag ?? 'en', next(6))}`;
    return tag;
  },
  'how a language writes dates': (site, next) => {
    const locale = site.locales.en?.locale;
    if (locale === undefined) return undefined;
    locale.dates = pick(next, ['en-GB', 'en-US', 'en-KE', 'en-CA']);
    return 'en';
  },
  'sizes of a typeface': (site, next) => {
    const [name, script] = scriptOf(site, next) ?? [];
    const field = pick(next, ['textSize', 'lineHeight', 'titleScale', 'titleLineHeight', 'measure']) ?? '';
    if (script === undefined) return undefined;
    script[field] = Number((Number(script[field]) * (0.95 + next(10) / 100)).toFixed(3));
    return `${field} of ${name ?? ''}`;
  },
  'what a typeface holds': (site, next) => {
    const [name, script] = scriptOf(site, next) ?? [];
    const core = script?.core as { common: string[] } | undefined;
    if (core === undefined) return undefined;
    const last = core.common.length - 1;
    core.common[last] = `${core.common[last] ?? ''} ${String.fromCodePoint(0xc0 + next(0x60))}`;
    return name;
  },
  'a language added': (site, next) => {
    const tag = pick(
      next,
      spoken.filter((each) => site.locales[each] === undefined),
    );
    if (tag === undefined) return undefined;
    const folder = makeScratch();
    copyLanguages(folder, [tag]);
    const read = (name: string) =>
      JSON.parse(readFileSync(path.join(folder, 'locales', tag, name), 'utf8')) as Json;
    site.locales[tag] = { locale: read('locale.json'), ui: read('ui.json') };
    (site.site.name as Json)[tag] = `${topic(tag, 0)} ${topic(tag, 2)}`;
    for (const [, work] of worksOf(site))
      if (next(3) === 0) {
        work.texts[tag] = makeText();
        stamp(site, work);
      }
    return tag;
  },
  'a language removed': (site, next) => {
    const tag = pick(
      next,
      tagsOf(site).filter((each) => !isKept(site, each)),
    );
    if (tag === undefined || tagsOf(site).length < 3) return undefined;
    forget(site, tag);
    return tag;
  },
});
