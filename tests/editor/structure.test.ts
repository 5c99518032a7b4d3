import { expect, test } from '../support/quick.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

/** Passages, links, quotations and sentences that are not those of the source text. */
const cases: readonly Spoilt[] = [
  {
    locale: 'sw',
    from: `Hata hivyo, hakuna anayekataliwa. Pale ambapo kijiji hakiwezi kulipia paa, wilaya hukikopesha hadi dola 2,500 bila riba kwa miaka sita.

`,
    to: ``,
    report: [
      `error structure/missing sw.mdx:30
A paragraph of the source text is missing here.
nothing
what line 30 of content/bulletins/hill-railway/en.mdx says: "Nobody is turned away, …"
Add it before this line, in this language.`,
    ],
  },
  {
    locale: 'is',
    from: `## Það sem tekur við`,
    to: `### Það sem tekur við`,
    report: [
      `error structure/heading-level is.mdx:36
The level of this heading differs from the source text.
### Það sem tekur við
a heading of level 2, as in line 36 of content/bulletins/hill-railway/en.mdx
Begin the line with ## and a space.`,
    ],
  },
  {
    locale: 'gu',
    from: `## હવે પછી શું

`,
    to: ``,
    report: [
      `error structure/missing gu.mdx:36
A heading of the source text is missing here.
nothing
what line 36 of content/bulletins/hill-railway/en.mdx says: "What comes next"
Add it before this line, in this language.`,
    ],
  },
  {
    locale: 'is',
    from: `- hreint vatn innan við 200 metra frá brautarpallinum;
`,
    to: ``,
    report: [
      `error structure/missing is.mdx:26
A list item of the source text is missing here.
nothing
what line 26 of content/bulletins/hill-railway/en.mdx says: "clean water within 200 …"
Add it before this line, in this language.`,
    ],
  },
  {
    locale: 'bn',
    from: `https://example.org/reports/tamba-line-2026`,
    to: `https://example.org/reports/tamba-line`,
    report: [
      `warning structure/link-target bn.mdx:44
This link leads to a different address from the source text.
https://example.org/reports/tamba-line
https://example.org/reports/tamba-line-2026, as in line 44 of content/bulletins/hill-railway/en.mdx
Correct the address; where that page is in another language on purpose, acknowledge it.`,
    ],
  },
  {
    locale: 'sw',
    from: `[kurasa za Baraza la Afya](https://example.org/reports/tamba-line-2026)`,
    to: `kurasa za Baraza la Afya`,
    report: [
      `error structure/link-missing sw.mdx:44
A link of the source text is missing here.
nothing
a link to https://example.org/reports/tamba-line-2026, as in line 44 of content/bulletins/hill-railway/en.mdx
Link the words that render those of the source text.`,
    ],
  },
  {
    locale: 'is',
    from: ` „móðir sem áður gekk í tvo daga til að láta bólusetja barnið sitt sé nú komin heim fyrir kvöldmat“`,
    to: ``,
    report: [
      `warning structure/quotations is.mdx:21
This passage has fewer quotations than in the source text.
0 quotations: Amina Odera læknir, sem …
1 quotation, as in line 21 of content/bulletins/hill-railway/en.mdx
Look for a quotation that was left out or lost its marks.`,
    ],
  },
  {
    locale: 'sw',
    from: ` Kwa sababu ya reli hiyo, vijiji 48 sasa viko umbali usiozidi saa moja kutoka kliniki; awali vilikuwa tisa tu.`,
    to: ``,
    report: [
      `warning structure/length sw.mdx:11
This passage is shorter than expected from its source: 63 % of it.
Reli ya milimani kati …
all that line 11 of content/bulletins/hill-railway/en.mdx says, and no more
Look for words that were left out.`,
      `warning structure/sentences sw.mdx:11
This passage has fewer sentences than in the source text.
3 sentences: Reli ya milimani kati …
4 sentences, as in line 11 of content/bulletins/hill-railway/en.mdx
Look for a sentence that was left out, or that runs into the next.`,
    ],
  },
  {
    locale: 'gu',
    from: `સોમવારથી શુક્રવાર સુધી ફોન પર પ્રશ્નોના જવાબ આપવામાં આવે છે.
`,
    to: `સોમવારથી શુક્રવાર સુધી ફોન પર પ્રશ્નોના જવાબ આપવામાં આવે છે.

વધુ માહિતી માટે પરિષદના કાર્યાલયની મુલાકાત લો.
`,
    report: [
      `error structure/added gu.mdx:46
This paragraph has no counterpart in the source text.
વધુ માહિતી માટે પરિષદના …
only what content/bulletins/hill-railway/en.mdx says
Delete it, or add it to content/bulletins/hill-railway/en.mdx.`,
    ],
  },
];

test('structure: a sound bulletin in five languages is left in peace', () => {
  expect(reportOn('structure/', 'en', '', '')).toEqual([]);
});

for (const { locale, from, to, report } of cases) {
  test(`structure: ${locale}, "${from.trim()}" made "${to.trim()}"`, () => {
    expect(reportOn('structure/', locale, from, to)).toEqual(report);
  });
}
