/**
 * Where things stand on a card, in pixels, and how large Latin letters are. Nothing comes nearer to an edge than 60
 * pixels: some services cut them off.
 */
export const measures = {
  margin: 84,
  /** The publication's name, and the language's own opposite to it. */
  masthead: { base: 118, nameSize: 34, languageSize: 29, gap: 48 },
  /** The double rule below it, and on it the mark of the language. */
  rules: { tops: [146, 152], height: 3 },
  mark: { top: 141, height: 5 },
  /** Room for date and title, and how much of what they leave is above them. */
  body: { top: 192, bottom: 566, above: 0.4 },
  date: { size: 30, gap: 38 },
  titleSizes: [112, 98, 86, 76, 67, 59, 52, 46, 41],
} as const;

/** Colours of the light look in `src/site/styles/tokens.css`, which a test compares them with: a card has one look. */
export const colours = { paper: '#fbfaf6', rule: '#d6d2c5', ink: '#17191c', accent: '#0b4a45' } as const;

/** What words are drawn in. */
export type Ink = 'ink' | 'accent';
