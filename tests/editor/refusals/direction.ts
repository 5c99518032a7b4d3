import { english, type Refusal } from './refusal.ts';

/** Invisible direction controls. */
export const direction: readonly Refusal[] = [
  {
    name: 'an invisible direction control',
    change: (site) => {
      site.replace(english, 'the school', 'the \u202Eschool');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  text/direction-control
  This line holds an invisible sign that turns the direction of text.
  found:     U+202E
  expected:  text without invisible direction controls
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control as an entity',
    change: (site) => {
      site.replace(english, 'the school', 'the &#x2067;school');
    },
    report: `
content/bulletins/new-well/en.mdx:10  error  text/direction-control
  This line holds an invisible sign that turns the direction of text.
  found:     &#x2067;
  expected:  text without invisible direction controls
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control in front matter',
    change: (site) => {
      site.replace(english, '"A new well"', '"A \\u202enew well"');
    },
    report: `
content/bulletins/new-well/en.mdx:2  error  text/direction-control
  This line holds an invisible sign that turns the direction of text.
  found:     \\u202e
  expected:  text without invisible direction controls
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
];
