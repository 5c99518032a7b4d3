import { z } from 'zod';

const signs = (expected: string) =>
  z.array(z.string({ error: expected }).min(1, expected), { error: expected });

const fraction = z
  .string({ error: 'a number, or a fraction such as "1/3"' })
  .regex(/^[1-9]\d*\/[1-9]\d*$/, 'a number, or a fraction such as "1/3"')
  .transform((written) => {
    const [above = 0, below = 1] = written.split('/').map(Number);
    return above / below;
  });

const wordValues = (expected: string) =>
  z
    .record(z.string(), z.union([z.number(), fraction], { error: 'a number, or a fraction such as "1/3"' }), {
      error: expected,
    })
    .default({});

const names = (count: number, expected: string) =>
  z.array(signs(expected), { error: expected }).length(count, expected).optional();

const unitForms = 'lists of names such as { "kilometer": ["kilometre", "kilometres", "km"] }';
const countryForms = 'lists of names such as { "CZ": ["Czech Republic"] }';
const currencyForms = 'lists of names such as { "EUR": ["euro", "euros", "€"] }';

const minutes = 'a number of minutes, such as 30';
const hours = 'the first hour and the last by words, such as { "in the evening": [18, 20] }';
const hour = z.number({ error: hours }).int(hours).min(0, hours).max(23, hours);

/** What a word of approximation beside a number may say. */
const qualifierSenses = ['nearly', 'about', 'over', 'atLeast', 'atMost', 'average', 'exactly'] as const;

/** One of them. */
export type QualifierSense = (typeof qualifierSenses)[number];

/** What a word may say that another says the opposite of; each opposite stands beside it. */
const oppositeSenses = [
  'rise',
  'fall',
  'before',
  'after',
  'north',
  'south',
  'east',
  'west',
  'imports',
  'exports',
  'over',
  'under',
] as const;

/** One of them. */
export type OppositeSense = (typeof oppositeSenses)[number];

/**
 * How a language is written, as far as checks of its texts need to know. What is left out is not checked. It is long because
 * it is the one list of all that a language may say of itself.
 */
export const writingSchema = z
  .strictObject(
    {
      /** Pairs of quotation marks that its texts may use, the preferred first. */
      quotationMarks: z
        .array(z.tuple([z.string().min(1), z.string().min(1)], { error: 'a pair such as ["“", "”"]' }), {
          error: 'pairs of marks, such as [["“", "”"]]',
        })
        .default([]),
      /** What a sentence ends with; where it is left out, the signs that Unicode says so of, in any script. */
      sentenceEnds: signs('signs that end a sentence, such as [".", "!", "?"]').optional(),
      /** Short forms whose full stop ends no sentence. */
      abbreviations: signs('short forms with their full stops, such as ["Dr.", "etc."]').default([]),
      /** Words that join two of a kind, as "and" does. */
      conjunctions: signs('words such as ["and", "or"]').default([]),
      /**
       * Words that may rightly stand twice in a row, or on both sides of a conjunction: "again and again". `*` before an
       * ending stands for any letters, and words in a row for the phrase alone that they begin: "að að öllu";
       * "* by *" for what is joined to itself so: "step by step by". Where none is
       * named, only words that a text has often are looked at, and those below.
       */
      reduplications: signs('words such as ["again", "more"]').default([]),
      /** Words that never stand twice in a row, though they end as others that may: "of". */
      onceWords: signs('words such as ["of"]').default([]),
      /** Marks that have a space before them, and quotation marks that have one inside, as in French. */
      spacedMarks: signs('marks such as ["«", "»", ":", "!"]').default([]),
      /**
       * Sets of what words of the lists below take at their ends or beginnings, each with a name: `"weak"` with `i`, `a`
       * and `u`. `"þriðj~weak"` is þriðji, þriðja and þriðju; `"class~tatu"` has the set before it. An empty string
       * stands for the word alone.
       */
      endings: z
        .record(z.string(), z.array(z.string()), {
          error: 'sets of endings, such as { "weak": ["i", "a", "u"] }',
        })
        .default({}),
      /** Numbers that are written as words, one or more: `"two"`, `"twenty-one"`. `~` as in `endings`. */
      numberWords: wordValues('numbers by word, such as { "two": 2 }'),
      /** Parts of a whole: "half", "quarters", "half a". `~` as above. */
      fractionWords: wordValues('parts by word, such as { "half": 0.5, "third": "1/3" }'),
      /** What is added to the number that follows, "সাড়ে" ½, or is taken from it, "পৌনে" −¼. */
      numberModifiers: wordValues('what words before a number add to it, such as { "সাড়ে": 0.5 }'),
      /** What is added to the number before: "and a half". */
      numberAdditions: wordValues('what words after a number add to it, such as { "and a half": 0.5 }'),
      /** Words that are spoken for the sign before decimals: "point". */
      decimalWords: signs('words such as ["point"]').default([]),
      /** Words for the sign −, which stand before a number: "minus". */
      minusWords: signs('words such as ["minus"]').default([]),
      /**
       * What says near a temperature that it is below zero, beside words for minus and for zero: "frost", "below
       * freezing". Each may begin a longer word.
       */
      belowZeroWords: signs('words such as ["frost"]').default([]),
      /** Words between the two ends of a range: "to". */
      rangeWords: signs('words such as ["to"]').default([]),
      /** Words beside conjunctions that stand between the words of a number and say none: "lẻ" in "một trăm lẻ năm". */
      numberJoiners: signs('words such as ["de"]').default([]),
      /** Whether units stand before tens in words: "einundzwanzig". */
      unitsFirst: z.boolean({ error: 'true or false' }).default(false),
      /** Words of `numberWords` that mean something else as often, such as "second". */
      numberHomonyms: signs('words such as ["second"]').default([]),
      /**
       * What stands directly after a number that counts something, where a sign that is a word by itself may mean another:
       * "名" in 五名.
       */
      counters: signs('words such as ["名"]').default([]),
      /** What stands between how many parts a whole has, and how many of them are meant: "分の" in 5分の2. */
      denominatorWords: signs('words such as ["分の"]').default([]),
      /**
       * Words that hold a number without saying it, by that number: "decade" 10, "week" 1. They may answer a number that
       * the other text says, and are none themselves. `*` stands for any letters.
       */
      impliedNumbers: wordValues('numbers by word, such as { "decade": 10 }'),
      /**
       * Words that say how exact a number is, by what they say; a word may stand below several. They stand before the
       * number, maybe with others between. `#` is the number's place where they stand directly beside it: `"some #"`,
       * `"# or more"`. `*` at the end stands for up to four letters.
       */
      qualifiers: z
        .partialRecord(
          z.enum(qualifierSenses, { error: `one of ${qualifierSenses.join(', ')}` }),
          signs('words such as ["nearly", "almost"]'),
          { error: 'words by what they say, such as { "nearly": ["nearly", "almost"] }' },
        )
        .default({}),
      /**
       * Words that multiply the number beside them: "million", "lakh". `~` as above. A single letter, such as "m" in "$5m",
       * counts where it stands directly after digits.
       */
      scaleWords: wordValues('numbers by word, such as { "million": 1000000 }'),
      /** Whether those stand before their number, as in "milioni 3". */
      scaleFirst: z.boolean({ error: 'true or false' }).default(false),
      /** What is said for the sign %, as in "45 per cent". */
      percentWords: signs('words such as ["percent", "per cent"]').default([]),
      /** What is said beside a number of percentage points; each may begin a longer word: "percentage point". */
      pointWords: signs('words such as ["percentage point"]').default([]),
      /** What is written beside a number to make it an hour: "pm" in "3 pm". */
      clockWords: signs('words such as ["am", "pm"]').default([]),
      /** Hours by which its clock differs from that of other languages: 6 where the day begins at sunrise. */
      clockShift: z.number({ error: 'a number of hours, such as 6' }).default(0),
      /**
       * What stands beside an hour for minutes before or after it, `#` being the hour's place: "half past #" 30,
       * "quarter to #" −15, "hálf #" −30.
       */
      clockParts: z
        .record(z.string(), z.number({ error: minutes }).int(minutes), {
          error: 'minutes by phrase, such as { "half past #": 30 }',
        })
        .default({}),
      /** What parts of the day are called beside an hour, by their first hour and their last; else as in the CLDR. */
      dayParts: z.record(z.string(), z.tuple([hour, hour], { error: hours }), { error: hours }).optional(),
      /** What the months are called from January on, each in all its forms, the full one first; else as in the CLDR. */
      months: names(12, 'twelve lists of names such as ["January", "Jan."]'),
      /** What the days of the week are called from Monday on, as above. */
      weekdays: names(7, 'seven lists of names such as ["Monday", "Mon."]'),
      /** What units of measure and time are called, by their names in the CLDR, in all their forms; else as there. */
      units: z.record(z.string(), signs(unitForms), { error: unitForms }).optional(),
      /** What currencies are called, by their codes, in all their forms and signs; else as in the CLDR. */
      currencies: z
        .record(z.string().regex(/^[A-Z]{3}$/, 'a code such as "USD"'), signs(currencyForms), {
          error: currencyForms,
        })
        .optional(),
      /** What countries are called beside their names in the CLDR, by their codes. */
      countries: z
        .record(z.string().regex(/^[A-Z]{2}$/, 'a code such as "DK"'), signs(countryForms), {
          error: countryForms,
        })
        .default({}),
      /** What is written directly after digits to make an ordinal: "th" in "20th". */
      ordinalEndings: signs('endings such as ["st", "nd", "rd", "th"]').default([]),
      /** What is written directly after a year to mean ten of them: "s" in "1930s". */
      decadeEndings: signs('endings such as ["s"]').default([]),
      /**
       * What stands beside a number to mean ten years, `#` being the number's place: "miaka ya #". `#th` counts the tens of
       * a century: "#th áratugnum" is that of the sixties beside a seven.
       */
      decadeSigns: signs('phrases such as ["miaka ya #"]').default([]),
      /** Words for ten years of any century: "sixties" 60. `~` as above. */
      decadeWords: wordValues('decades by word, such as { "sixties": 60 }'),
      /** Letters of its script that only other languages use, such as the Assamese ৰ beside Bengali. */
      lettersOfOthers: signs('letters such as ["ৰ", "ৱ"]').default([]),
      /**
       * Words that deny, so that a lost one is missed. `*` stands for any letters, one or more; a space for words in a
       * row: `"*n't"`, `"no one"`.
       */
      negations: signs('words such as ["not", "nobody"]').default([]),
      /**
       * Words that may deny, or stand where another language denies: `"without"`, `"not only"`. `*` as above. Others may
       * stand where `…` does: `"not … until"`.
       */
      perhapsNegations: signs('words such as ["without", "not only"]').default([]),
      /**
       * Words of opposite meaning, so that one for the other is missed; a word that may say either stands below both, and
       * proves nothing. `*` stands for any letters or none, a space for words in a row, `#` for a number in digits:
       * `"increas*"`, `"up #"`. What stands below `over` and `under` is read as `qualifiers` are, where none are listed.
       */
      opposites: z
        .partialRecord(
          z.enum(oppositeSenses, { error: `one of ${oppositeSenses.join(', ')}` }),
          signs('words such as ["rise", "rose"]'),
          { error: 'words by what they say, such as { "rise": ["rose"], "fall": ["fell"] }' },
        )
        .default({}),
      /** Letters that a text takes for each letter of the same text in English. */
      lengthRatio: z.number({ error: 'a number such as 1.1' }).positive('a number such as 1.1').optional(),
    },
    { error: 'an object such as { "conjunctions": ["and"] }' },
  )
  .prefault({});

/** How a language is written. */
export type Writing = z.infer<typeof writingSchema>;
