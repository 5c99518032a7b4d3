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

const text = (ending: string, type: string, ...others: readonly string[]): FileType => ({
  ending,
  type: `${type}; charset=utf-8`,
  others,
  hasPrecompressed: true,
});
const binary = (ending: string, type: string, ...others: readonly string[]): FileType => ({
  ending,
  type,
  others,
  hasPrecompressed: false,
});
const bytes = (ending: string): FileType => ({ ...binary(ending, 'application/octet-stream'), isAny: true });

/** What the ending of a file's name tells of it; of a feed that is XML, whatever its type, browsers are told just that. */
export const fileTypes: readonly FileType[] = [
  text('.html', 'text/html'),
  text('.xml', 'application/xml', 'application/atom+xml', 'text/xml'),
  text('.json', 'application/json'),
  text('.css', 'text/css'),
  text('.js', 'text/javascript', 'application/javascript'),
  text('.svg', 'image/svg+xml'),
  text('.txt', 'text/plain'),
  binary('.woff2', 'font/woff2'),
  binary('.webp', 'image/webp'),
  binary('.avif', 'image/avif'),
  binary('.png', 'image/png'),
  binary('.jpg', 'image/jpeg'),
  // What owners have in `public/`.
  binary('.ico', 'image/x-icon', 'image/vnd.microsoft.icon'),
  binary('.pdf', 'application/pdf'),
  // Whoever asks for a precompressed file by its own name wants its bytes, such as to compare them with the manifest.
  bytes('.br'),
  bytes('.gz'),
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
