import { byWord, wordsOf, type Kinds } from '../subject.ts';

/** Faults of names. */
export const names: Kinds = {
  'names/country-changed': byWord((subject) => wordsOf(subject).countries),
};
