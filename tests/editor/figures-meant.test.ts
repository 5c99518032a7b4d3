import { expect, test } from '../support/quick.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

/** Numbers that are all there, and say something else. */
const cases: readonly Spoilt[] = [
  {
    locale: 'bn',
    from: `প্রথম ট্রেনটি ২১২ জন মানুষ নিয়ে টাম্বা ছাড়ে। লাইনটি ১২৬.৫ কিলোমিটার দীর্ঘ`,
    to: `প্রথম ট্রেনটি ১২৬.৫ জন মানুষ নিয়ে টাম্বা ছাড়ে। লাইনটি ২১২ কিলোমিটার দীর্ঘ`,
    report: [
      `error figures/swapped bn.mdx:11
This passage says "১২৬.৫" where the source text says "212", and has that elsewhere: the two seem to have changed places.
১২৬.৫
212, as in line 11 of content/bulletins/hill-railway/en.mdx
Compare what each of the two numbers counts; exchange them, or acknowledge this where it is right.`,
    ],
  },
  {
    locale: 'sw',
    from: `kutoka watu 14 hadi 86`,
    to: `kutoka watu 86 hadi 14`,
    report: [
      `warning figures/swapped sw.mdx:21
This passage says "86" where the source text says "14", and has that elsewhere: the two seem to have changed places.
86
14, as in line 21 of content/bulletins/hill-railway/en.mdx
Compare what each of the two numbers counts; exchange them, or acknowledge this where it is right.`,
    ],
  },
  {
    locale: 'is',
    from: `að minnsta kosti 60 metra`,
    to: `í mesta lagi 60 metra`,
    report: [
      `error figures/qualifier is.mdx:25
This passage says "í mesta lagi 60", the source text "at least 60".
í mesta lagi 60
at least 60, as in line 25 of content/bulletins/hill-railway/en.mdx
Say the same about the number as the source text; where both mean the same, acknowledge this.`,
    ],
  },
  {
    locale: 'is',
    from: `Um 1.350 manns`,
    to: `Yfir 1.350 manns`,
    report: [
      `warning figures/qualifier is.mdx:13
This passage says "Yfir 1.350", the source text "About 1,350".
Yfir 1.350
About 1,350, as in line 13 of content/bulletins/hill-railway/en.mdx
Say the same about the number as the source text; where both mean the same, acknowledge this.`,
    ],
  },
  {
    locale: 'is',
    from: `rúmlega 6.300 á dag`,
    to: `6.300 á dag`,
    report: [
      `warning figures/unqualified is.mdx:38
The source text says "over 6,300"; this passage says "6.300" alone.
6.300
over 6,300, as in line 38 of content/bulletins/hill-railway/en.mdx
Say the same about the number as the source text; a word for it that is not known belongs in "qualifiers" of locales/is/locale.json.`,
    ],
  },
  {
    locale: 'is',
    from: `tók fjögur ár`,
    to: `tók fimm ár`,
    report: [
      `warning figures/spelled is.mdx:13
This passage says "fimm" where the source text seems to say "four".
fimm
four, as in line 13 of content/bulletins/hill-railway/en.mdx
Compare the two passages; correct the number, or acknowledge this where both say the same.`,
    ],
  },
];

for (const { locale, from, to, report } of cases) {
  test(`${locale}: "${to}" for "${from}" is reported`, () => {
    expect(reportOn('figures/', locale, from, to)).toEqual(report);
  });
}

/** Another way to say the same. */
const sound: readonly Omit<Spoilt, 'report'>[] = [
  { locale: 'is', from: `rúmlega 6.300 á dag`, to: `ríflega 6.300 á dag` },
  { locale: 'is', from: `Um 1.350 manns`, to: `Nálægt 1.350 manns` },
  { locale: 'sw', from: `baada ya miaka 11 ya ukimya`, to: `baada ya miaka kumi na moja ya ukimya` },
];

for (const { locale, from, to } of sound) {
  test(`${locale}: "${to}" for "${from}" is no problem`, () => {
    expect(reportOn('figures/', locale, from, to)).toEqual([]);
  });
}
