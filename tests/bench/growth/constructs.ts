import type { Construct } from './construct.ts';
import { data } from './data.ts';
import { markup } from './markup.ts';
import { numbers } from './numbers.ts';
import { signs } from './signs.ts';
import { words } from './words.ts';

/** Everything that a text and the files around it are made of, each to be had in any amount. */
export const constructs: readonly Construct[] = [...words, ...signs, ...numbers, ...markup, ...data];
