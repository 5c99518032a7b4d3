/** Files that a page fetches, by the addresses that it names them by. */
export type Assets = ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }>;

/** What of a page cannot work in a file of its own: ways on from it, its versions in other languages. */
const left = [
  /<footer class="ways">.*?<\/footer>/s,
  /<script.*?<\/script>/gs,
  /<link rel="alternate"[^>]*>/g,
  / srcset="[^"]*"/g,
  / sizes="[^"]*"/g,
];

/**
 * Makes one file of a built page, that opens from a USB stick or a message without a network: type and pictures
 * inside, links with their whole addresses. Its canonical address stays the page's.
 * @param html the page
 * @param siteUrl address of the site, base included
 * @param assets what the page fetches
 * @returns the file
 */
export function toOneFile(html: string, siteUrl: URL, assets: Assets): string {
  const alone = left.reduce(
    (text, pattern) => text.replaceAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`), ''),
    html,
  );
  return (
    alone
      // Browsers ask for an icon where a page names none.
      .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,">')
      .replaceAll(/(url\(|src=")([^)"]+)/g, (whole, before: string, address: string) => {
        const asset = assets.get(address);
        return asset === undefined
          ? whole
          : `${before}data:${asset.type};base64,${asset.bytes.toString('base64')}`;
      })
      .replaceAll(
        /(<a\b[^>]*? href=")(\/[^"]*)/g,
        (_, before: string, route: string) => before + siteUrl.origin + route,
      )
  );
}
