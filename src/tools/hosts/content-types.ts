/** What files of an ending are. */
export interface ContentType {
  /** End of a file's path: `.html`, or a whole name after its `/`. */
  readonly ending: string;
  readonly type: string;
  /** Whether such a file may have compressed twins beside it, `.br` and `.gz`. */
  readonly hasTwins: boolean;
}

const utf8 = '; charset=utf-8';

/**
 * The content type of every kind of file that a site holds; the first row that fits counts. Feeds are told as XML and
 * not as Atom, since browsers save what they are told is Atom where they could show it; feed readers take both.
 */
export const contentTypes: readonly ContentType[] = [
  { ending: '.html', type: `text/html${utf8}`, hasTwins: true },
  { ending: '.xml', type: `application/xml${utf8}`, hasTwins: true },
  { ending: '/feed.json', type: `application/feed+json${utf8}`, hasTwins: true },
  { ending: '.json', type: `application/json${utf8}`, hasTwins: true },
  { ending: '.css', type: `text/css${utf8}`, hasTwins: true },
  { ending: '.js', type: `text/javascript${utf8}`, hasTwins: true },
  { ending: '.svg', type: `image/svg+xml${utf8}`, hasTwins: true },
  { ending: '.txt', type: `text/plain${utf8}`, hasTwins: true },
  { ending: '/SHA256SUMS', type: `text/plain${utf8}`, hasTwins: false },
  { ending: '.woff2', type: 'font/woff2', hasTwins: false },
  { ending: '.webp', type: 'image/webp', hasTwins: false },
  { ending: '.avif', type: 'image/avif', hasTwins: false },
  { ending: '.png', type: 'image/png', hasTwins: false },
  { ending: '.jpg', type: 'image/jpeg', hasTwins: false },
  // Whoever asks for a twin by its own name wants its bytes, such as to hold them against the manifest.
  { ending: '.br', type: 'application/octet-stream', hasTwins: false },
  { ending: '.gz', type: 'application/octet-stream', hasTwins: false },
];
