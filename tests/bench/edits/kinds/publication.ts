import { makeWork, usualEpoch } from '../make-site.ts';
import { changes } from '../edit.ts';
import { tagsOf, type EditedWork, type Json } from '../edited-site.ts';
import { pick } from '../next.ts';
import { stamp } from '../stamp.ts';
import { anyText, relink, worksOf } from '../works.ts';
import { topic, type Spoken } from '../words.ts';

const addresses = ['https://host.example/', 'https://host.example/a/b/', 'http://other.example/news/'];
const zones = ['Africa/Nairobi', 'Atlantic/Reykjavik', 'Asia/Dhaka', 'UTC'];
const channels = [
  { type: 'telegram', url: 'https://t.me/radio' },
  { type: 'email', address: 'news@radio.example' },
  { type: 'sms', number: '+254 700 000000' },
  { name: 'Radio', url: 'https://radio.example/', locales: ['en'] },
  { type: 'rss', url: 'https://radio.example/feed.xml' },
];

/** What becomes of the publication as a whole, and of how it is built. */
export const publication = changes({
  "the publication's name": (site, next) => {
    const tag = pick(next, tagsOf(site)) ?? 'en';
    (site.site.name as Json)[tag] = `${topic(tag, next(6))} ${topic(tag, next(6))} ${String(next(10))}`;
    return tag;
  },
  'its source language': (site, next) => {
    const works = worksOf(site).map(([, work]) => work);
    const isWritten = (tag: Spoken, { texts }: EditedWork) =>
      texts[tag] !== undefined && texts[tag].fields.state === undefined;
    const tag = pick(
      next,
      tagsOf(site).filter(
        (each) => each !== site.site.sourceLocale && works.every((work) => isWritten(each, work)),
      ),
    );
    if (tag === undefined) return undefined;
    // No text is touched, so that nothing else shows that another is the source text.
    site.site.sourceLocale = tag;
    return tag;
  },
  'its publisher': (site, next) => {
    if (site.site.publisher === undefined)
      site.site.publisher = Object.fromEntries(tagsOf(site).map((tag) => [tag, topic(tag, next(6))]));
    else delete site.site.publisher;
    return site.site.publisher === undefined ? 'none' : 'named';
  },
  'its contact': (site, next) => (site.site.contact = `editor-${String(next(10))}@example.org`),
  'its channels': (site, next) => {
    const some = channels.filter(() => next(2) === 0);
    site.site.channels = some;
    return String(some.length);
  },
  'its address': (site, next) => (site.site.url = `https://news-${String(next(10))}.example/`),
  'its time zone': (site, next) => String((site.site.timeZone = pick(next, zones))),
  SITE_URL: ({ settings }, next) => {
    if (settings.siteUrl === undefined) return (settings.siteUrl = pick(next, addresses) ?? '');
    delete settings.siteUrl;
    return 'unset';
  },
  '--portable': ({ settings }) => {
    if (settings.portable) delete settings.portable;
    else settings.portable = true;
    return settings.portable ? 'on' : 'off';
  },
  '--date': ({ settings }, next) => {
    if (settings.date !== undefined && next(2) === 0) delete settings.date;
    else settings.date = `2026-0${String(3 + next(7))}-20`;
    return settings.date ?? 'unset';
  },
  SOURCE_DATE_EPOCH: ({ settings }, next) =>
    (settings.epoch = next(2) === 0 ? usualEpoch : String(Date.UTC(2026, 3 + next(6), 20) / 1000)),
  '--hold-back with an error in a text': (site, next) => {
    const one = anyText(site, next, ({ folder }) => folder.includes('/bulletins/'));
    if (one === undefined) return undefined;
    const file = `${one.folder}/${one.tag}.mdx`;
    relink(site, one.folder.split('/')[2] ?? '');
    site.faults[file] = 'sumary: "Nobody knows this field."';
    site.settings.holdBack = true;
    return file;
  },
  'errors mended': ({ faults, settings }, next) => {
    const files = Object.keys(faults);
    if (files.length === 0) return undefined;
    for (const file of files) Reflect.deleteProperty(faults, file);
    if (next(2) === 0) delete settings.holdBack;
    return files.join(' ');
  },
  'a term of the glossary': ({ glossary, ...site }, next) => {
    const index = next(6);
    const term = topic('en', index);
    const known = glossary.findIndex((one) => one.term === term);
    if (known >= 0) glossary.splice(known, 1);
    else
      glossary.push({
        term,
        words: Object.fromEntries(tagsOf(site).map((tag) => [tag, [`${topic(tag, index)}*`]])),
      });
    return term;
  },
  'a standing page added or removed': ({ pages, ...site }, next) => {
    const name = pick(next, ['about', 'privacy', 'imprint']) ?? 'about';
    if (pages[name] === undefined) {
      const page = makeWork(tagsOf(site), next);
      pages[name] = page;
      stamp({ ...site, pages }, page);
      return `${name} added`;
    }
    Reflect.deleteProperty(pages, name);
    return `${name} removed`;
  },
});
