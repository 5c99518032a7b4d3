import type { Page, Request } from 'playwright';

/** Bytes of bodies as they went over the wire, by kind, and how many requests they took. */
export interface Transfer {
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly other: number;
}

const kinds: Readonly<Record<string, 'html' | 'css' | 'js' | 'fonts'>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
};

/**
 * Counts what a page fetches from now on. The icon is left out: browsers fetch it when all else is done, or never.
 * @param page a tab that has not gone anywhere yet
 * @returns gives the count so far
 */
export function countTransfer(page: Page): () => Promise<Transfer> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/favicon.')) finished.push(request);
  });
  return async () => {
    const sum = { requests: finished.length, html: 0, css: 0, js: 0, fonts: 0, other: 0 };
    for (const request of finished) {
      const { responseBodySize } = await request.sizes();
      sum[kinds[request.resourceType()] ?? 'other'] += responseBodySize;
    }
    return sum;
  };
}
