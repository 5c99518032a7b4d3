import { z } from 'zod';

const signs = (expected: string) =>
  z.array(z.string({ error: expected }).min(1, expected), { error: expected });

/** How a language is written, as far as checks of its texts need to know. What is left out is not checked. */
export const writingSchema = z
  .strictObject(
    {
      /** Pairs of quotation marks that its texts may use, the preferred first. */
      quotationMarks: z
        .array(z.tuple([z.string().min(1), z.string().min(1)], { error: 'a pair such as ["“", "”"]' }), {
          error: 'pairs of marks, such as [["“", "”"]]',
        })
        .default([]),
      /** What a sentence ends with. */
      sentenceEnds: signs('signs that end a sentence, such as [".", "!", "?"]').default(['.', '!', '?']),
      /** Short forms whose full stop ends no sentence. */
      abbreviations: signs('short forms with their full stops, such as ["Dr.", "etc."]').default([]),
      /** Words that join two of a kind, as "and" does. */
      conjunctions: signs('words such as ["and", "or"]').default([]),
      /** Words that may rightly stand twice in a row, or on both sides of a conjunction: "again and again". */
      reduplications: signs('words such as ["again", "more"]').default([]),
      /** Marks that have a space before them, as in French. */
      spacedMarks: signs('marks such as [":", ";", "!", "?"]').default([]),
      /** Numbers that are written as words. */
      numberWords: z
        .record(z.string(), z.number({ error: 'a number' }), {
          error: 'numbers by word, such as { "two": 2 }',
        })
        .default({}),
      /** What is written directly after digits to make an ordinal: "th" in "20th". */
      ordinalEndings: signs('endings such as ["st", "nd", "rd", "th"]').default([]),
      /** Letters that a text takes for each letter of the same text in English. */
      lengthRatio: z.number({ error: 'a number such as 1.1' }).positive('a number such as 1.1').optional(),
    },
    { error: 'an object such as { "conjunctions": ["and"] }' },
  )
  .prefault({});

/** How a language is written. */
export type Writing = z.infer<typeof writingSchema>;
