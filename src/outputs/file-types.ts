/**
 * What files of an ending are. The list is ours and not a library's (`mrmime`): servers are told each row of it, and it
 * says of each as what else it may be sent, and whether it is compressed.
 */
export interface FileType {
  /** End of a file's path: `.html`, or a whole name after its `/`. */
  readonly ending: string;
  /** What it is sent as by the hosts that files are written for. */
  readonly type: string;
  /** What other hosts may send it as. */
  readonly others?: readonly string[];
  /** Whether hosts may send it as anything: no browser opens it. */
  readonly isAny?: boolean;
  /** Whether such a file may have precompressed files beside it, `.br` and `.gz`. */
  readonly hasPrecompressed: boolean;
}

const utf8 = '; charset=utf-8';
const bytes = 'application/octet-stream';

/** What the ending of a file's name tells of it; of a feed that is XML, whatever its type, browsers are told just that. */
export const fileTypes: readonly FileType[] = [
  { ending: '.html', type: `text/html${utf8}`, hasPrecompressed: true },
  {
    ending: '.xml',
    type: `application/xml${utf8}`,
    others: ['application/atom+xml', 'text/xml'],
    hasPrecompressed: true,
  },
  { ending: '.json', type: `application/json${utf8}`, hasPrecompressed: true },
  { ending: '.css', type: `text/css${utf8}`, hasPrecompressed: true },
  {
    ending: '.js',
    type: `text/javascript${utf8}`,
    others: ['application/javascript'],
    hasPrecompressed: true,
  },
  { ending: '.svg', type: `image/svg+xml${utf8}`, hasPrecompressed: true },
  { ending: '.txt', type: `text/plain${utf8}`, hasPrecompressed: true },
  { ending: '.woff2', type: 'font/woff2', hasPrecompressed: false },
  { ending: '.webp', type: 'image/webp', hasPrecompressed: false },
  { ending: '.avif', type: 'image/avif', hasPrecompressed: false },
  { ending: '.png', type: 'image/png', hasPrecompressed: false },
  { ending: '.jpg', type: 'image/jpeg', hasPrecompressed: false },
  // What owners have in `public/`.
  { ending: '.ico', type: 'image/x-icon', others: ['image/vnd.microsoft.icon'], hasPrecompressed: false },
  { ending: '.pdf', type: 'application/pdf', hasPrecompressed: false },
  // Whoever asks for a precompressed file by its own name wants its bytes, such as to compare them with the manifest.
  { ending: '.br', type: bytes, isAny: true, hasPrecompressed: false },
  { ending: '.gz', type: bytes, isAny: true, hasPrecompressed: false },
];

/**
 * @param file route or path of a file
 * @param types what there is to choose from; the first that fits counts
 * @returns what it is; undefined where nothing is known of its ending
 */
export function fileTypeOf(file: string, types: readonly FileType[] = fileTypes): FileType | undefined {
  const named = file.endsWith('/') ? `${file}index.html` : `/${file}`;
  return types.find(({ ending }) => named.endsWith(ending));
}
