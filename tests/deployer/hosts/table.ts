import type { Question } from '../../support/hosts/ask.ts';

/** What an answer must be; what is absent is not looked at. */
export interface Expected {
  readonly status: number;
  readonly location?: string;
  readonly type?: string;
  readonly caching?: string;
  readonly vary?: string;
  readonly encoding?: string;
  readonly cookie?: string;
  /** The file, below the site's folder, whose bytes are shown. */
  readonly shows?: string;
  /** Whether the security headers need not be there: the server answers before it knows which site is meant. */
  readonly isBare?: boolean;
}

/** A question, and what must be answered. */
export interface Row {
  readonly question: Question;
  readonly expected: Expected;
}

/** Where the site lies, and whether `/` answers in the reader's language. */
export interface Setting {
  readonly base: string;
  readonly languageAtRoot: boolean;
}

const html = 'text/html; charset=utf-8';
const immutable = 'public, max-age=31536000, immutable';
const types: readonly (readonly [ending: string, type: string])[] = [
  ['.html', html],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.json', 'application/feed+json; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.webp', 'image/webp'],
  ['.png', 'image/png'],
  ['.br', 'application/octet-stream'],
  ['.gz', 'application/octet-stream'],
];

const none = {};

/**
 * Every file of a site: a text in each compression, and all else, precompressed files too, as a browser asks. Where `/` answers in
 * the reader's language, what a browser gets is enough.
 * @param files paths of all files of the site
 * @param setting where it lies
 * @returns the rows
 */
export function fileRows(files: readonly string[], setting: Setting): Row[] {
  return files.flatMap((file) => {
    const path = setting.base + file.replace(/(^|\/)index\.html$/, '$1');
    const isHashed = /^(?:fonts|media)\//.test(file);
    const row = (accepted: Record<string, string>, encoding?: string): Row => ({
      question: { path, headers: accepted },
      expected: {
        status: 200,
        shows: file,
        caching: isHashed ? immutable : cachingOf(setting),
        vary: path === setting.base ? rootVaryOf(setting) : 'Accept-Encoding',
        ...(encoding !== undefined && { encoding }),
        type: types.find(([ending]) => file.endsWith(ending))?.[1] ?? '?',
      },
    });
    const has = (ending: string) => files.includes(file + ending);
    const asBrowser = row(
      { 'Accept-Encoding': 'gzip, deflate, br' },
      has('.br') ? 'br' : has('.gz') ? 'gzip' : undefined,
    );
    if (setting.languageAtRoot || !has('.gz')) return [asBrowser];
    return [
      asBrowser,
      row(none),
      row({ 'Accept-Encoding': 'gzip, deflate' }, 'gzip'),
      row({ 'Accept-Encoding': 'br;q=0, gzip;q=0' }),
    ];
  });
}

const cachingOf = ({ languageAtRoot }: Setting) => (languageAtRoot ? 'private, no-cache' : 'no-cache');
const rootVaryOf = ({ languageAtRoot }: Setting) =>
  languageAtRoot ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding';

/**
 * Addresses that are not a file's own: moved, missing, hostile.
 * @param setting where the site lies
 * @param aFont path of one of its fonts
 * @returns the rows
 */
export function addressRows(setting: Setting, aFont: string): Row[] {
  const { base } = setting;
  const caching = cachingOf(setting);
  const vary = 'Accept-Encoding';
  const moved = (path: string, to: string): Row => ({
    question: { path: base + path },
    expected: { status: 301, location: base + to, caching, vary },
  });
  const missing = (path: string, shows: string, headers: Record<string, string> = none): Row => ({
    question: { path: base + path, headers },
    expected: {
      status: 404,
      type: html,
      caching,
      vary,
      shows,
      ...(headers['Accept-Encoding'] !== undefined && { encoding: headers['Accept-Encoding'] }),
    },
  });
  const bare = (path: string, status: number, method = 'GET'): Row => ({
    question: { path: base + path, method },
    expected: { status, isBare: true },
  });
  return [
    ...(base === '/' ? [] : [{ ...moved('', ''), question: { path: base.slice(0, -1) } }]),
    moved('sw', 'sw/'),
    moved('sw?x=1', 'sw/?x=1'),
    moved('en/new-well', 'en/new-well/'),
    moved('en/new-well?a=b%20c&d', 'en/new-well/?a=b%20c&d'),
    moved('en/old-well', 'en/new-well/'),
    moved('sw/old-well/', 'sw/new-well/'),
    moved('sw/old-well/?utm=%D8%A8', 'sw/new-well/?utm=%D8%A8'),
    moved('sw/old-well/old-well-sw.html', 'sw/new-well/new-well-sw.html'),
    missing('bn/old-well/', 'bn/404.html'),
    missing('sw/nowhere', 'sw/404.html'),
    missing('sw/nowhere/', 'sw/404.html', { 'Accept-Encoding': 'br' }),
    missing('sw/nowhere/deep/er.html', 'sw/404.html', { 'Accept-Encoding': 'gzip' }),
    missing('bn/nowhere/?x=sw', 'bn/404.html'),
    missing('en/nowhere.xml', 'en/404.html'),
    missing('nowhere/', '404.html'),
    missing('swahili/', '404.html'),
    missing('SW/', '404.html'),
    missing('fonts/', '404.html'),
    missing('fonts', '404.html'),
    missing('fonts/none.woff2', '404.html'),
    missing('.htaccess.br', '404.html'),
    missing('en%2Fnew-well/', '404.html'),
    missing('en/new-well%2f', 'en/404.html'),
    missing('en/..%2Fsw/', 'en/404.html'),
    bare('../../../../etc/passwd', 400),
    bare('%2e%2e/%2e%2e/%2E%2E/%2e%2e/etc/passwd', 400),
    bare('en/', 405, 'POST'),
    bare(aFont, 405, 'DELETE'),
    {
      question: { path: `${base}en/`, method: 'HEAD', headers: { 'Accept-Encoding': 'br' } },
      expected: { status: 200, type: html, caching, vary, encoding: 'br' },
    },
  ];
}
