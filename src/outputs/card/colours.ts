/** Colours of the light look in `src/site/styles/tokens.css`, which a test holds them against: a card has one look. */
export const colours = { paper: '#fbfaf6', rule: '#d6d2c5', ink: '#17191c', accent: '#0b4a45' } as const;

/** What words are drawn in. */
export type Ink = 'ink' | 'accent';
