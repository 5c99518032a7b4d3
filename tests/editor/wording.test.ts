import { expect, test } from '../support/quick.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

/** What a careful proofreader would mark. */
const cases: readonly Spoilt[] = [
  {
    locale: 'en',
    from: `Nobody is turned`,
    to: `Nobody is is turned`,
    report: [
      `warning wording/doubled en.mdx:30
A word is repeated here.
is is
is
Delete one of them, or correct the second.`,
    ],
  },
  {
    locale: 'is',
    from: `Engum er þó vísað frá`,
    to: `Engum er þó vísað og vísað frá`,
    report: [
      `warning wording/doubled is.mdx:30
A word is repeated here.
vísað og vísað
vísað
Delete one of them, or correct the second.`,
    ],
  },
  {
    locale: 'sw',
    from: `abiria tena. Tarehe`,
    to: `abiria tena . Tarehe`,
    report: [
      `warning wording/punctuation sw.mdx:11
There is a space before this punctuation mark.
tena . Tarehe
the mark directly after the word
Delete the space; or name the mark in "spacedMarks" of locales/sw/locale.json, where the language sets a space before it.`,
    ],
  },
  {
    locale: 'bn',
    from: `নীরবতার পর, প্রথম`,
    to: `নীরবতার পর। , প্রথম`,
    report: [
      `warning wording/punctuation bn.mdx:11
There are two punctuation marks here where one should be.
পর। , প্রথম
one mark, directly after the word
Delete the mark that is too much.`,
    ],
  },
  {
    locale: 'sw',
    from: `bonde lenyewe.
`,
    to: `bonde lenyewe. treni ni mpya.
`,
    report: [
      `warning wording/lower-case sw.mdx:13
A small letter follows a full stop.
lenyewe. treni
a capital letter, or no full stop
Delete the full stop, or begin the sentence with a capital letter; add a short form to "abbreviations" of the language.`,
    ],
  },
  {
    locale: 'gu',
    from: `પહોંચી જાય છે"`,
    to: `પહોંચી જાય છે`,
    report: [
      `warning wording/quotation-unpaired gu.mdx:21
This quotation mark has no counterpart.
કે "જે
quotation marks in pairs
Add the other mark, or delete this one.`,
    ],
  },
  {
    locale: 'is',
    from: `„móðir`,
    to: `„ móðir`,
    report: [
      `warning wording/punctuation is.mdx:21
There is a space inside this quotation mark.
að „ móðir
the mark directly beside the word
Delete the space; or name the mark in "spacedMarks" of locales/is/locale.json, where the language sets a space there.`,
    ],
  },
  {
    locale: 'is',
    from: `„móðir sem áður gekk í tvo daga til að láta bólusetja barnið sitt sé nú komin heim fyrir kvöldmat“`,
    to: `»móðir sem áður gekk í tvo daga til að láta bólusetja barnið sitt sé nú komin heim fyrir kvöldmat«`,
    report: [
      `warning wording/quotation-unusual is.mdx:21
These are not quotation marks of this language.
»móðir sem áður gekk …
„…“ or ‚…‘ or "…"
Write the marks of the language; or add these to "quotationMarks" of locales/is/locale.json, where its press uses them.`,
    ],
  },
  {
    locale: 'gu',
    from: `મુલાકાતોની યાદી રાખે`,
    to: `મુલાકાતોની list of people રાખે`,
    report: [
      `warning wording/stray-word gu.mdx:28
There are words in Latin letters here, in a text of another script.
list of people
words of this language
Translate them; if they should stay, mark them, such as <span lang="en">…</span>.`,
    ],
  },
  {
    locale: 'en',
    from: `somebody who can read, and who keeps the list of appointments`,
    to: `wps_doc_0`,
    report: [
      `error wording/leftover en.mdx:28
This was left behind by the program that the text came from.
wps_doc_0.
words for readers
Delete it, or write what should stand here.`,
    ],
  },
  {
    locale: 'sw',
    from: `Nauli ya njia nzima`,
    to: `TODO Nauli ya njia nzima`,
    report: [
      `warning wording/leftover sw.mdx:38
This is a note to oneself, or stands in place of words to come.
siku. TODO Nauli
words for readers
Delete it, or write what should stand here.`,
    ],
  },
  {
    locale: 'is',
    from: `Um 1.350 manns unnu að henni`,
    to: `Um 1.350 manns (unnu að henni`,
    report: [
      `warning wording/bracket is.mdx:13
This bracket has no counterpart.
manns (unnu
brackets in pairs
Add the other bracket, or delete this one.`,
    ],
  },
  {
    // A bracket behind an address is none of its letters.
    locale: 'is',
    from: `Um 1.350 manns unnu að henni`,
    to: `Um 1.350 manns （https://e.org/a）。 (https://e.org/A_(b)). „https://e.org“ og (unnu að henni`,
    report: [
      `warning wording/bracket is.mdx:13
This bracket has no counterpart.
og (unnu
brackets in pairs
Add the other bracket, or delete this one.`,
    ],
  },
  {
    locale: 'bn',
    from: `১২,৪০,০০০ মানুষ থাকেন।`,
    to: `১২,৪০,০০০ মানুষ থাকেন`,
    report: [
      `warning wording/unended bn.mdx:42
This paragraph does not end like a sentence.
… ১২,৪০,০০০ মানুষ থাকেন
one of । ! ?
Look for words that were cut off, or add the mark.`,
    ],
  },
  {
    locale: 'en',
    from: `carries passengers again`,
    to: `carries passengers passengers passengers again`,
    report: [
      `warning wording/doubled en.mdx:11
A word is repeated here.
passengers passengers passengers
passengers
Delete one of them, or correct the second.`,
    ],
  },
  {
    locale: 'sw',
    from: `baraza la bonde`,
    to: `Baraza na Baraza la bonde`,
    report: [
      `warning wording/doubled sw.mdx:42
A word is repeated here.
Baraza na Baraza
Baraza
Delete one of them, or correct the second.`,
    ],
  },
  {
    locale: 'gu',
    from: `ચાર વર્ષ`,
    to: `"ચાર" “વર્ષ”`,
    report: [
      `warning wording/quotation-mixed gu.mdx:13
This text uses two kinds of quotation marks; this is the less common one.
“વર્ષ”
"…", as in the rest of the text
Write the same marks throughout the text.`,
    ],
  },
  {
    locale: 'bn',
    from: `পুরো প্রতিবেদনটি`,
    to: `TODO প্রতিবেদনটি`,
    report: [
      `warning wording/leftover bn.mdx:44
This is a note to oneself, or stands in place of words to come.
সারণি-সহ TODO প্রতিবেদনটি
words for readers
Delete it, or write what should stand here.`,
    ],
  },
  {
    locale: 'is',
    from: `; enginn slasaðist`,
    to: `; margir slösuðust`,
    report: [
      `warning wording/negation is.mdx:40
The source text says here that something is not so; the translation does not seem to.
margir slösuðust.
what line 40 of content/bulletins/hill-railway/en.mdx says: "no one was hurt."
Look for a "not" that was lost.`,
    ],
  },
  {
    locale: 'gu',
    from: `આવતા નથી.`,
    to: `આવે છે.`,
    report: [
      `warning wording/negation gu.mdx:30
The source text says here that something is not so; the translation does not seem to.
છતાં કોઈને પાછા કાઢવામાં …
what line 30 of content/bulletins/hill-railway/en.mdx says: "Nobody is turned away, though."
Look for a "not" that was lost.`,
    ],
  },
  {
    locale: 'sw',
    from: `Treni haichukui nafasi`,
    to: `Treni inachukua nafasi`,
    report: [
      `warning wording/negation sw.mdx:34
The source text says here that something is not so; the translation does not seem to.
Treni inachukua nafasi ya hospitali.
what line 34 of content/bulletins/hill-railway/en.mdx says: "The train does not …"
Look for a "not" that was lost.`,
    ],
  },
  {
    locale: 'bn',
    from: `দিনেই উপকূলে পৌঁছাচ্ছে।`,
    to: `দিনেই উপকূলে পৌঁছাচ্ছে না।`,
    report: [
      `warning wording/negation bn.mdx:38
The translation says here that something is not so; the source text does not seem to.
পুরো পথের ভাড়া ৮৫ …
what line 38 of content/bulletins/hill-railway/en.mdx says: "The fare for the …"
Look for a "not" that is too much.`,
    ],
  },
];

test('wording: a sound bulletin in five languages is left in peace', () => {
  expect(reportOn('wording/', 'en', '', '')).toEqual([]);
});

for (const { locale, from, to, report } of cases) {
  test(`wording: ${locale}, "${from.trim()}" made "${to.trim()}"`, () => {
    expect(reportOn('wording/', locale, from, to)).toEqual(report);
  });
}
