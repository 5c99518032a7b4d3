/** What files of an ending are. */
export interface ContentType {
  /** End of a file's path: `.html`, or a whole name after its `/`. */
  readonly ending: string;
  readonly type: string;
  /** Whether such a file may have precompressed files beside it, `.br` and `.gz`. */
  readonly hasPrecompressed: boolean;
}

const utf8 = '; charset=utf-8';

/**
 * The content type of every kind of file that a site holds; the first row that fits counts. Feeds are told as XML and
 * not as Atom, since browsers save what they are told is Atom where they could show it; feed readers take both.
 */
export const contentTypes: readonly ContentType[] = [
  { ending: '.html', type: `text/html${utf8}`, hasPrecompressed: true },
  { ending: '.xml', type: `application/xml${utf8}`, hasPrecompressed: true },
  { ending: '/feed.json', type: `application/feed+json${utf8}`, hasPrecompressed: true },
  { ending: '.json', type: `application/json${utf8}`, hasPrecompressed: true },
  { ending: '.css', type: `text/css${utf8}`, hasPrecompressed: true },
  { ending: '.js', type: `text/javascript${utf8}`, hasPrecompressed: true },
  { ending: '.svg', type: `image/svg+xml${utf8}`, hasPrecompressed: true },
  { ending: '.txt', type: `text/plain${utf8}`, hasPrecompressed: true },
  { ending: '/SHA256SUMS', type: `text/plain${utf8}`, hasPrecompressed: false },
  { ending: '.woff2', type: 'font/woff2', hasPrecompressed: false },
  { ending: '.webp', type: 'image/webp', hasPrecompressed: false },
  { ending: '.avif', type: 'image/avif', hasPrecompressed: false },
  { ending: '.png', type: 'image/png', hasPrecompressed: false },
  { ending: '.jpg', type: 'image/jpeg', hasPrecompressed: false },
  // Whoever asks for a precompressed file by its own name wants its bytes, such as to hold them against the manifest.
  { ending: '.br', type: 'application/octet-stream', hasPrecompressed: false },
  { ending: '.gz', type: 'application/octet-stream', hasPrecompressed: false },
];
