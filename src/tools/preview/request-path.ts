/**
 * Parses the address that a request asks for, before anything is looked up by it. A browser never sends what is
 * refused here: an address of another host, one with `..`, a backslash, or a sign that cannot be decoded.
 * @param target what the first line of the request asks for
 * @param base path of the site, with a slash at its end
 * @returns the decoded path below the base, without the query; the whole one where it does not begin with the base;
 *   undefined where it is no address that a browser sends
 * @example requestPath('/a/b/en/feed.xml?x=1', '/a/b/') // '/en/feed.xml'
 */
export function requestPath(target: string, base: string): string | undefined {
  if (!/^\/[\u0021\u0022\u0024-\u005b\u005d-\u007e]*$/.test(target)) return undefined;
  const written = target.replace(/\?.*$/s, '');
  // Decoded once more further on, these would divide or end a path.
  if (/%(?:00|2f|5c)/i.test(written)) return undefined;
  const decoded = decode(written);
  if (decoded?.split('/').some((part) => part === '.' || part === '..') !== false) return undefined;
  const path = decoded.startsWith(base) ? decoded.slice(base.length - 1) : decoded;
  // Two slashes would begin the name of a host.
  return decoded.startsWith('//') || path.startsWith('//') ? undefined : path;
}

function decode(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
