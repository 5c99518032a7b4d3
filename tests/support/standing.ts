import { copySite, type TestSite } from './site.ts';

/** The folder of the standing page of {@link standingSite}. */
export const about = 'content/pages/about';

const texts = {
  en: `---
title: "About us"
summary: "Who writes the news of the village."
---

We write what we see. [The well](/en/new-well/) was first.

## Mistakes

Write to us, and we answer within 3 days.
`,
  sw: `---
title: "Kuhusu sisi"
summary: "Nani huandika habari za kijiji."
revision: "qib3s-pf363-qivoo-rhb5d-9a3bm"
---

Tunaandika tunachokiona. [Kisima](/en/new-well/) kilikuwa cha kwanza.

## Makosa

Tuandikie, nasi tutajibu ndani ya siku 3.
`,
} as const;

/** @returns the tiny site in three languages, with a standing page in two of them */
export function standingSite(): TestSite {
  const site = copySite('tiny', ['en', 'is', 'sw']);
  site.replace('content/site.yaml', '  sw:', '  is: Þorpsfréttir\n  sw:');
  for (const [tag, text] of Object.entries(texts)) site.write(`${about}/${tag}.mdx`, text);
  return site;
}
