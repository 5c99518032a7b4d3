import { atPlace, textFile, type Inject, type Kinds } from '../subject.ts';

const receivedFile = (slug: string, locale: string) => `content/bulletins/${slug}/received/${locale}.txt`;

/** Only texts that were received can differ from what was received. */
function whereReceived(inject: Inject): Inject {
  return (subject) => {
    const { site, slug, locale } = subject;
    try {
      site.read(receivedFile(slug, locale));
    } catch {
      return undefined;
    }
    return inject(subject);
  };
}

const longWord = /(?<= )\p{L}[\p{L}\p{M}]{4,}(?= )/gu;

/** Differences between what was received and what is published. */
export const ledger: Kinds = {
  'ledger/edited-unrecorded': whereReceived(
    atPlace(
      () => longWord,
      ([word]) => word.slice(0, -1),
    ),
  ),
  'ledger/to-not-published': whereReceived(({ site, slug, locale }) => {
    const file = textFile(slug, locale);
    const text = site.read(file);
    const entry = /from: "(.*)"\n\s+to: "(.*)"/.exec(text);
    if (entry === null) return undefined;
    const [, from = '', to = ''] = entry;
    const at = text.lastIndexOf(to);
    const undone = text.slice(0, at) + from + text.slice(at + to.length);
    return { writes: { [file]: undone }, about: [file] };
  }),
  'ledger/received-edited': whereReceived(({ site, slug, locale, random }) => {
    const file = receivedFile(slug, locale);
    const text = site.read(file);
    const found = random.pick([...text.matchAll(longWord)]);
    if (found === undefined) return undefined;
    const edited =
      text.slice(0, found.index) + found[0].slice(0, -1) + text.slice(found.index + found[0].length);
    return { writes: { [file]: edited }, about: [file, textFile(slug, locale)] };
  }),
};
