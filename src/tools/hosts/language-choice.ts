import type { HostRules } from './host-rules.ts';

/**
 * The cookie that keeps which language a reader chose, and nothing else. A server hands it out only where a reader
 * followed a link on the site itself to a page in that language, which browsers say in `Sec-Fetch-Site` and
 * `Sec-Fetch-Dest`: a link in somebody's message is no choice, and neither is what a page fetches.
 */
export const choiceCookie = 'bulletin_language';

/** What `/` varies by where it may answer in the reader's language. */
export const rootVary = 'Accept-Encoding, Accept-Language, Cookie';

/**
 * @param rules what is told
 * @param tag the language that was chosen
 * @returns the value of the header that keeps the choice for a year
 */
export function choiceHeader({ url }: HostRules, tag: string): string {
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  return `${choiceCookie}=${tag}; Path=${url.pathname}; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`;
}
