/** A page of the site, as the links on it see it. */
export interface FilePlace {
  /** Address of the site; its path is the base of every link. */
  readonly siteUrl: URL;
  /** The page's file below it. */
  readonly file: string;
}

/**
 * Makes a link of one that counts on a host: it leads from file to file, wherever their folder is, and names the page
 * that a host finds in a folder by itself. What is not of the site keeps its address.
 * @param address the link, as a browser reads it
 * @param place the page that it stands on
 * @returns the link
 * @example relativeAddress('/a/gu/', { siteUrl: new URL('https://host.example/a/'), file: 'en/index.html' }) // '../gu/index.html'
 */
export function relativeAddress(address: string, { siteUrl, file }: FilePlace): string {
  if (!leansOnHost(address)) return address;
  const page = new URL(file, siteUrl);
  const target = new URL(address, page);
  if (target.origin !== siteUrl.origin || !target.pathname.startsWith(siteUrl.pathname)) return target.href;
  const folders = page.pathname.split('/').slice(0, -1);
  const steps = target.pathname.replace(/\/$/, '/index.html').split('/');
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  const up = folders.slice(common).map(() => '..');
  const relative = [...up, ...steps.slice(common)].join('/');
  // A colon in the first step would make a scheme of it.
  return (/^[^/]*:/.test(relative) ? './' : '') + relative + target.search + target.hash;
}

/**
 * @param address the link, as a browser reads it
 * @param place the page that it stands on
 * @returns the whole address
 */
export function wholeAddress(address: string, { siteUrl, file }: FilePlace): string {
  return leansOnHost(address) ? new URL(address, new URL(file, siteUrl)).href : address;
}

/** Whole addresses (canonical ones, `mailto:`, `data:`) hold anywhere, and so do those of a part of the page itself. */
function leansOnHost(address: string): boolean {
  return address !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address);
}
