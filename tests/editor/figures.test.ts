import { expect, test } from '../support/quick.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

/** Numbers that say something else than the source text. */
const cases: readonly Spoilt[] = [
  {
    locale: 'is',
    from: `182.400 sjúklingum og`,
    to: `18.240 sjúklingum og`,
    report: [
      `error figures/changed is.mdx:19
This passage says "18.240" where the source text says "182,400".
18.240
182,400, as in line 19 of content/bulletins/hill-railway/en.mdx
Write "182.400": it seems that zeros were lost.`,
    ],
  },
  {
    locale: 'sw',
    from: `watu 212`,
    to: `watu`,
    report: [
      `error figures/missing sw.mdx:11
This passage does not say "212", as the source text does here.
no 212
212, as in line 11 of content/bulletins/hill-railway/en.mdx
Write "212" where the source text has it. Where this text says it in another way, add renders: [{ source: "212", here: "…", why: "…" }]`,
    ],
  },
  {
    locale: 'bn',
    from: `প্রথম ট্রেনটি ২১২ জন`,
    to: `প্রথম ট্রেনটি ২১২ জন ও ৭৭৭ জন`,
    report: [
      `error figures/added bn.mdx:11
This passage says "৭৭৭", and the source text does not say it anywhere.
৭৭৭
no number that the source text does not have
Delete the number, or add it to content/bulletins/hill-railway/en.mdx. Where the source text says it in another way, add renders: [{ source: "…", here: "৭৭৭", why: "…" }]`,
    ],
  },
  {
    locale: 'bn',
    from: `৩ কোটি ৮৬ লক্ষ`,
    to: `৩ কোটি ৬৮ লক্ষ`,
    report: [
      `error figures/changed bn.mdx:13
This passage says "৩ কোটি ৬৮ লক্ষ" where the source text says "38.6 million".
৩ কোটি ৬৮ লক্ষ
38.6 million, as in line 13 of content/bulletins/hill-railway/en.mdx
Write "৩,৮৬,০০,০০০": it seems that two digits changed places.`,
    ],
  },
  {
    locale: 'bn',
    from: `২,৫০০ ডলার`,
    to: `২,৫0০ ডলার`,
    report: [
      `error figures/mixed-digits bn.mdx:30
The digits of this number are from several scripts.
২,৫0০
digits of one script
Write the whole number in the digits of this language.`,
    ],
  },
  {
    locale: 'gu',
    from: `62 ટકા`,
    to: `26 ટકા`,
    report: [
      `error figures/changed gu.mdx:13
This passage says "26" where the source text says "62".
26
62, as in line 13 of content/bulletins/hill-railway/en.mdx
Write "62".`,
    ],
  },
  {
    locale: 'is',
    from: `21. júní 2026`,
    to: `21. júlí 2026`,
    report: [
      `error figures/changed is.mdx:42
This passage says "21. júlí 2026" where the source text says "21 June 2026".
21. júlí 2026
21 June 2026, as in line 42 of content/bulletins/hill-railway/en.mdx
Write "21 June 2026" as this language writes it.`,
    ],
  },
  {
    locale: 'is',
    from: `38,6 milljónir`,
    to: `38,6 þúsund`,
    report: [
      `error figures/changed is.mdx:13
This passage says "38,6 þúsund" where the source text says "38.6 million".
38,6 þúsund
38.6 million, as in line 13 of content/bulletins/hill-railway/en.mdx
Write "38.600.000": it seems that zeros were lost.`,
    ],
  },
  {
    locale: 'sw',
    from: `Watu wapatao 1,240,000`,
    to: `Watu wapatao 1,420,000`,
    report: [
      `error figures/changed sw.mdx:42
This passage says "1,420,000" where the source text says "1,240,000".
1,420,000
1,240,000, as in line 42 of content/bulletins/hill-railway/en.mdx
Write "1,240,000": it seems that two digits changed places.`,
    ],
  },
  {
    locale: 'is',
    from: `62 prósent`,
    to: `62`,
    report: [
      `warning figures/percent is.mdx:13
Of "62" and "62" in the source text only one is a percentage.
62
62, as in line 13 of content/bulletins/hill-railway/en.mdx
Compare the two passages; write the sign or the word for "per cent" in both or in neither.`,
    ],
  },
];

test('figures: a sound bulletin in five languages is left in peace', () => {
  expect(reportOn('figures/', 'en', '', '')).toEqual([]);
});

for (const { locale, from, to, report } of cases) {
  test(`figures: ${locale}, "${from.trim()}" made "${to.trim()}"`, () => {
    expect(reportOn('figures/', locale, from, to)).toEqual(report);
  });
}
