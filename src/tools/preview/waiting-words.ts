import type { Why } from '../../publication/readiness.ts';

/**
 * @param why why a text does not go out
 * @returns the same for whoever looks at it, and what is to be done
 */
export function waitingWords(why: Why) {
  switch (why.kind) {
    case 'state':
      return {
        headline: why.state === 'review' ? 'In review – not published' : 'Draft – not published',
        rest: `Its file says "state: ${why.state}". When it is ready, npm run desk -- ready takes that line out.`,
      };
    case 'bulletin':
      return {
        headline: 'Draft – not published',
        rest: 'Its bulletin.yaml says "draft: true". Delete that line when the bulletin is ready.',
      };
    case 'source':
      return {
        headline: 'Waits for its source text – not published',
        rest: 'The text that this one translates is not ready.',
      };
    case 'language':
      return {
        headline: 'Language only begun – not published',
        rest: 'Its locale.json says "state": "draft". Delete that line when its strings are translated.',
      };
    case 'day':
      return {
        headline: `Waits until ${why.until} – not published yet`,
        rest: 'A build on that day or after it publishes it.',
      };
    case 'held':
      return {
        headline: 'Held back – not published',
        rest: 'It has errors, and builds go out without it until they are mended.',
      };
  }
}
