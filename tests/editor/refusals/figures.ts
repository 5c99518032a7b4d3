import { replacing } from '../../support/changes.ts';
import { english, facts, type Refusal } from './refusal.ts';

/** Key figures and their labels. */
export const figures: readonly Refusal[] = [
  {
    name: 'a figure without a label',
    change: replacing(english, '{ wells: "wells in the village" }', '{}'),
    report: `
content/bulletins/new-well/en.mdx:4  error  figures/unlabelled
  The figure "wells" has no label in this language.
  found:     nothing
  expected:  a label for the figure 12 of content/bulletins/new-well/bulletin.yaml
  to do:     Add "wells" to "figures" in the front matter.

1 error.
`,
  },
  {
    name: 'a label without a figure',
    change: replacing(english, '{ wells:', '{ pumps: "pumps", wells:'),
    report: `
content/bulletins/new-well/en.mdx:4  error  figures/unknown
  The label "pumps" belongs to no figure.
  found:     pumps
  expected:  one of wells
  to do:     Delete "pumps", or add the figure to content/bulletins/new-well/bulletin.yaml.

1 error.
`,
  },
  {
    name: 'figures without a caption',
    change: replacing(english, 'figuresCaption: "Counted by the village council."\n', ''),
    report: `
content/bulletins/new-well/en.mdx:4  error  figures/caption
  The figures have no caption that says whose they are.
  found:     nothing
  expected:  a sentence in this language
  to do:     Add "figuresCaption" to the front matter.

1 error.
`,
  },
  {
    name: 'two figures with one id',
    change: replacing(facts, '  - {', '  - { id: wells, value: 3 }\n  - {'),
    report: `
content/bulletins/new-well/bulletin.yaml:4  error  figures/doubled
  Two figures have the id "wells".
  found:     wells
  expected:  an id of its own for each figure
  to do:     Give one of them another id, here and in every translation.

1 error.
`,
  },
  {
    name: 'a number too long to be exact',
    change: replacing(facts, 'value: 12', 'value: 9007199254740993'),
    report: `
content/bulletins/new-well/bulletin.yaml:3  error  fields/wrong
  The field "value" of "wells" in "figures" has a wrong value.
  found:     9007199254740992
  expected:  a number of at most 15 digits
  to do:     Correct "value".

1 error.
`,
  },
];
