import { styleText } from 'node:util';

/** Gives a word the colour of what it says. */
export type Paint = (colour: 'red' | 'yellow' | 'green' | 'gray', word: string) => string;

/** Paints where standard output is a terminal, and NO_COLOR is not set. */
export const onTerminal: Paint = (colour, word) => styleText(colour, word, { stream: process.stdout });
