import type { MiddlewareHandler } from 'astro';
import { handed } from 'virtual:handed';

import { pageReport } from '../../check/reporters/page.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { requestPath } from './request-path.ts';

/** The pages that were shown, by route: a page that fails is shown as it was last. */
const shown = new Map<string, string>();

/**
 * Shows in each page of the preview what was found in it. No build has this.
 * @param context of the page
 * @param next renders it
 * @returns the page with the findings
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const { preview, publication } = handed();
  const { pathname: base } = publication.site.url;
  const route = requestPath(url.pathname, base);
  if (preview === undefined || route === undefined) return next();
  try {
    const page = await next();
    if (page.headers.get('Content-Type')?.startsWith('text/html') !== true) return page;
    const { status, headers } = page;
    const html = await page.text();
    if (status === 200) shown.set(route, html);
    return new Response(preview.withFindings(route, html), { status, headers });
  } catch (error) {
    const problem = failed(route, error as Error);
    const last = shown.get(route);
    const html =
      last === undefined
        ? pageReport([problem], `${base}@vite/client`)
        : preview.withFindings(route, last, [problem]);
    return new Response(html, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  }
};

/** Something that no check foresaw. */
function failed(route: string, { message }: Error): Finding {
  return errorAt('preview/failed', route, {
    message: 'This page could not be drawn.',
    found: message.split('\n')[0] ?? '',
    expected: 'a page',
    hint: 'Undo the last change, and tell the developers what it was.',
  });
}
