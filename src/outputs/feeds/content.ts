import { editHtml } from '../../site/html/edit.ts';
import { tagsOf } from '../../site/html/tags.ts';
import { rewriteAddresses } from '../../site/html/rewrite-addresses.ts';
import { absolute } from '../../publication/addresses.ts';
import { blocksLedHome } from '../destination.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { blocksHtml } from './blocks-html.ts';
import type { EntrySource } from './entry-source.ts';
import { datesHtml, figuresHtml, languagesHtml, sourceChangedHtml, withdrawnHtml } from './frame-html.ts';

/**
 * A bulletin's full text for feed readers, which show it among texts of other sites: every address is whole, that of a
 * heading leads to the heading on the page, and nothing in it has a name that another text's part may have too.
 * @param source the bulletin in one language
 * @returns the HTML, marked with its language and direction
 */
export function contentOf(source: EntrySource): string {
  const { publication, bulletin } = source;
  const { locale } = source.translation;
  const page = absolute(publication.site.url, bulletinRoute(locale.tag, bulletin.slug));
  const text =
    bulletin.withdrawn === undefined
      ? [
          sourceChangedHtml(source),
          figuresHtml(source),
          blocksHtml(blocksLedHome(source, publication), source),
          datesHtml(source),
        ]
      : [withdrawnHtml(source)];
  const parts = [...text, languagesHtml(source)];
  const html = withoutIds(parts.filter((part) => part !== '').join('\n'));
  const whole = rewriteAddresses(html, (address) => new URL(address, page).href);
  return `<div lang="${locale.tag}" dir="${locale.direction}" class="text">\n${whole}\n</div>`;
}

function withoutIds(html: string): string {
  const attributes = [...tagsOf(html)].flatMap((tag) => tag.attributes);
  return editHtml(
    html,
    attributes.filter(({ name }) => name === 'id').map(({ start, end }) => ({ start, end, by: '' })),
  );
}
