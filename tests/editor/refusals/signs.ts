import { replacing } from '../../support/changes.ts';
import { english, type Refusal } from './refusal.ts';

/** Invisible signs. */
export const signs: readonly Refusal[] = [
  {
    name: 'an invisible direction control',
    change: replacing(english, 'the school', 'the \u202Eschool'),
    report: `
content/bulletins/new-well/en.mdx:10  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+202E
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control as an entity',
    change: replacing(english, 'the school', 'the &#x2067;school'),
    report: `
content/bulletins/new-well/en.mdx:10  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+2067
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control in front matter',
    change: replacing(english, '"A new well"', '"A \\u202enew well"'),
    report: `
content/bulletins/new-well/en.mdx:2  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+202E
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: "a direction control in front matter, in YAML's long way",
    change: replacing(english, '"A new well"', '"A \\U0000202Enew well"'),
    report: `
content/bulletins/new-well/en.mdx:2  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+202E
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control in a string',
    change: replacing('locales/sw/ui.json', '"Lugha"', '"Lu\\u2067gha"'),
    report: `
locales/sw/ui.json:6  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+2067
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a direction control in settings',
    change: replacing('content/site.yaml', 'Village News', 'Village \u202ENews'),
    report: `
content/site.yaml:4  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+202E
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
  {
    name: 'a control character in a title',
    change: replacing(english, '"A new well"', '"A\\x07 new well"'),
    report: `
content/bulletins/new-well/en.mdx:2  error  text/invisible-sign
  There is an invisible sign here that turns the direction of text or controls a machine.
  found:     U+0007
  expected:  signs that readers can see
  to do:     Delete the sign; put words of another direction in <bdi lang="…">…</bdi>.

1 error.
`,
  },
];
