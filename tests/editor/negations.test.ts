import { expect, test } from '../support/quick.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

/** A "not" that was lost, or that is too much. */
const cases: readonly Spoilt[] = [
  {
    locale: 'is',
    from: `Engum er þó vísað frá`,
    to: `Öllum er þó vísað frá`,
    report: [
      `warning wording/negation is.mdx:30
The source text says here that something is not so; the translation does not seem to.
Öllum er þó vísað frá.
what line 30 of content/bulletins/hill-railway/en.mdx says: "Nobody is turned away, though."
Look for a "not" that was lost.`,
    ],
  },
  {
    locale: 'sw',
    from: `Hata hivyo, hakuna anayekataliwa`,
    to: `Hata hivyo, kila mtu anakataliwa`,
    report: [
      `warning wording/negation sw.mdx:30
The source text says here that something is not so; the translation does not seem to.
Hata hivyo, kila mtu anakataliwa.
what line 30 of content/bulletins/hill-railway/en.mdx says: "Nobody is turned away, though."
Look for a "not" that was lost.`,
    ],
  },
  {
    locale: 'bn',
    from: `ফিরিয়ে দেওয়া হয় না`,
    to: `ফিরিয়ে দেওয়া হয়`,
    report: [
      `warning wording/negation bn.mdx:30
The source text says here that something is not so; the translation does not seem to.
তবে কাউকেই ফিরিয়ে দেওয়া হয়।
what line 30 of content/bulletins/hill-railway/en.mdx says: "Nobody is turned away, though."
Look for a "not" that was lost.`,
    ],
  },
];

for (const { locale, from, to, report } of cases) {
  test(`${locale}: "${to}" for "${from}" is reported`, () => {
    expect(reportOn('wording/', locale, from, to)).toEqual(report);
  });
}

/** Another way to say the same, with one "not" more or less. */
const sound: readonly Omit<Spoilt, 'report'>[] = [
  { locale: 'is', from: `enginn slasaðist`, to: `allir sluppu ómeiddir` },
  { locale: 'is', from: `vaxtalaust`, to: `án vaxta` },
  { locale: 'sw', from: `bila riba`, to: `pasipo riba` },
];

for (const { locale, from, to } of sound) {
  test(`${locale}: "${to}" for "${from}" is no problem`, () => {
    expect(reportOn('wording/', locale, from, to)).toEqual([]);
  });
}
