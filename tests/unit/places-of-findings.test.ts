import { check } from '../../src/check/check.ts';
import { copySite } from '../support/site.ts';
import { expect, test } from '../support/quick.ts';

/** Texts with slips in them, and of each the rule, the passage, and the file's very letters at its place. */
const texts: Readonly<Record<string, { locale: string; text: string; found: readonly string[] }>> = {
  'fields with escapes, in several lines, with signs beyond the first 65,536': {
    locale: 'en',
    text: String.raw`---
title: "A \"new\" well \u0077ell"
summary:
  "The village of 😀 has
  twelve twelve wells now."
figures: { wells: 'the council''s wells wells' }
figuresCaption: Counted by by the village.
---

The village has twelve wells now.
`,
    found: [
      String.raw`wording/doubled title: well \u0077ell`,
      'wording/doubled summary: twelve twelve',
      'wording/doubled figures.wells: wells wells',
      'wording/doubled figuresCaption: by by',
    ],
  },
  'words with marks, entities and escapes among them': {
    locale: 'en',
    text: String.raw`---
title: "A new well"
summary: "The village has twelve wells now."
figures: { wells: "wells" }
figuresCaption: "Counted by the council."
---

The village has 😀 twelve wells, and **nobody nobody** is *turned* turned away.

> 𝒳 We said &mdash; “we
> we” it works .

- One one \* two\!\!
  - A &lt; B , C

| Well | Depth |
| --- | --- |
| a \| b b | [twelve twelve](https://example.org/a) |

## The <span lang="sw">kisima</span> well well

<Note>A word word in a note.</Note>

![A well (and "a well well](media/well.png "Seen seen by us")
`,
    found: [
      'wording/doubled paragraph-1: nobody nobody',
      'wording/doubled paragraph-1: turned* turned',
      'wording/doubled quotation-1: we\n> we',
      'wording/punctuation quotation-1:  .',
      'wording/doubled item-1: One one',
      'wording/doubled cell-3: b b',
      'wording/doubled cell-4: twelve twelve',
      'wording/doubled heading-1: well well',
      'wording/doubled note-1: word word',
      'wording/bracket picture-1: (',
      'wording/doubled picture-1: well well',
      'wording/doubled picture-1: Seen seen',
      'wording/quotation-unpaired picture-1: "',
    ],
  },
  'another script, and numbers beside those of the source text': {
    locale: 'bn',
    text: String.raw`---
title: "নতুন কূপ কূপ"
summary: "গ্রামে এখন ১৩টি কূপ আছে।"
figures: { wells: "গ্রামের কূপ" }
figuresCaption: "গ্রাম পরিষদ গুনেছে।"
---

গ্রামে এখন **১2টি** কূপ আছে , আর *১৯৯৯* সালে ছিল না।

সবচেয়ে [নতুনটি](/en/new-well/) the school building এর পা${'\u200B'}শে। Кূপ
`,
    found: [
      'wording/doubled title: কূপ কূপ',
      'figures/spelled summary: ১৩',
      'figures/added paragraph-1: ১৯৯৯',
      'figures/mixed-digits paragraph-1: ১2',
      'wording/negation paragraph-1: গ্রামে এখন **১2টি** কূপ আছে , আর *১৯৯৯* সালে ছিল না।',
      'wording/punctuation paragraph-1:  ,',
      'language/hidden-sign paragraph-2: \u200B',
      'language/mixed-scripts paragraph-2: Кূপ',
      'language/orphaned-sign paragraph-2: Кূপ',
      'wording/stray-word paragraph-2: the school building',
      'wording/unended paragraph-2: এর পা\u200Bশে। Кূপ',
    ],
  },
};

for (const [name, { locale, text, found }] of Object.entries(texts)) {
  test(`a finding names the very words: ${name}`, () => {
    const site = copySite('tiny', ['en', 'sw', 'bn']);
    const file = `content/bulletins/new-well/${locale}.mdx`;
    site.write(file, text);
    const { findings } = check({ siteFolder: site.folder });
    const places = findings
      .filter((finding) => finding.file === file && /^(?:wording|language|figures)\//.test(finding.rule))
      .map(({ rule, passage = '', line, column = 0, range = { start: 0, end: 0 } }) => {
        const before = text.slice(0, range.start).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
        return `${rule} ${passage}: ${text.slice(range.start, range.end)}`;
      });
    expect(places).toEqual(found);
  });
}
