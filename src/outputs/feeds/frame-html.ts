import { formats } from '../../site/i18n/formats.ts';
import { separator } from '../../site/i18n/separator.ts';
import { translator } from '../../site/i18n/translator.ts';
import { withdrawnWords } from '../../site/i18n/withdrawn-words.ts';
import { writtenFigures } from '../../site/i18n/written-figures.ts';
import { href } from '../../publication/addresses.ts';
import { changedSource } from '../../publication/changed-source.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import type { EntrySource } from './entry-source.ts';
import { versionsOf } from './versions.ts';

/** @returns a line to readers of a translation that renders an earlier version of its source text; else nothing */
export function sourceChangedHtml({ bulletin, translation, publication }: EntrySource): string {
  const source = changedSource({ bulletin, translation });
  if (source === undefined) return '';
  const t = translator(translation.locale.tag);
  const { tag, name } = source.locale;
  const address = href(publication.site.url, bulletinRoute(tag, bulletin.slug));
  return (
    `<p>${escapeMarkup(t('source.changed'))} <a href="${escapeMarkup(address)}" hreflang="${tag}">` +
    `${escapeMarkup(t('source.read'))} (<bdi lang="${tag}">${escapeMarkup(name)}</bdi>)</a></p>`
  );
}

/** @returns the key figures as a list, with the caption that says whose they are; nothing where there are none */
export function figuresHtml(source: EntrySource): string {
  const items = writtenFigures(source).map(
    ({ phrase, label }) => `<li><strong>${escapeMarkup(phrase)}</strong> ${escapeMarkup(label ?? '')}</li>`,
  );
  if (items.length === 0) return '';
  const caption = escapeMarkup(source.translation.figuresCaption ?? '');
  return `<figure class="figures"><ul>${items.join('')}</ul><figcaption>${caption}</figcaption></figure>`;
}

/** @returns when the bulletin was published and changed, in words */
export function datesHtml({ bulletin, translation: { locale } }: EntrySource): string {
  const { published, updated } = bulletin;
  const t = translator(locale.tag);
  const { date } = formats(locale);
  const time = (day: string, words: string) => `<time datetime="${day}">${escapeMarkup(words)}</time>`;
  const times = [time(published, date(published))];
  if (updated !== undefined) times.push(time(updated, t('bulletin.updated', { date: date(updated) })));
  return `<p class="date">${times.join(separator)}</p>`;
}

/** @returns in place of a text that was withdrawn: that it was, and why */
export function withdrawnHtml(source: EntrySource): string {
  const { locale } = source.translation;
  const { text, reason } = withdrawnWords(source, source.publication);
  if (reason === undefined) return `<p>${escapeMarkup(text)}</p>`;
  const direction = reason.locale?.direction ?? 'auto';
  const words =
    reason.tag === locale.tag
      ? escapeMarkup(reason.text)
      : `<bdi lang="${reason.tag}" dir="${direction}">${escapeMarkup(reason.text)}</bdi>`;
  const label = escapeMarkup(translator(locale.tag)('provenance.why'));
  return `<p>${escapeMarkup(text)}</p>\n<p>${label} ${words}</p>`;
}

/** @returns the bulletin's page in each of its languages, by the language's own name */
export function languagesHtml(source: EntrySource): string {
  const { url } = source.publication.site;
  const links = versionsOf(source).map(({ locale: { tag, name, direction }, route }) => {
    const turned = direction === source.translation.locale.direction ? '' : ` dir="${direction}"`;
    return `<a href="${escapeMarkup(href(url, route))}" lang="${tag}" hreflang="${tag}"${turned}>${escapeMarkup(name)}</a>`;
  });
  return `<p class="languages">${links.join(separator)}</p>`;
}
