import { replacing, writing } from '../../support/changes.ts';
import { english, facts, type Mistake } from './mistake.ts';

/** Files in which a merge left two versions. */
export const merges: readonly Mistake[] = [
  {
    name: 'two versions of a paragraph',
    change: replacing(
      english,
      'The newest lies beside the school.',
      '<<<<<<< HEAD\nThe newest lies beside it.\n=======\nThe newest lies near it.\n>>>>>>> theirs',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:10  error  file/conflict
  Two versions of this file were put together, and from here on it contains both.
  found:     <<<<<<< HEAD
  expected:  one version, without the lines <<<<<<<, ======= and >>>>>>>
  to do:     Choose between line 11 and line 13, delete what you don't choose, and delete lines 10, 12 and 14.

1 error.
`,
  },
  {
    name: 'two versions of a title',
    change: replacing(
      english,
      'title: "A new well"',
      '<<<<<<< HEAD\ntitle: "A"\n||||||| base\ntitle: "B"\n=======\ntitle: "C"\n>>>>>>> theirs',
    ),
    report: String.raw`
content/bulletins/new-well/en.mdx:2  error  file/conflict
  Two versions of this file were put together, and from here on it contains both.
  found:     <<<<<<< HEAD
  expected:  one version, without the lines <<<<<<<, ======= and >>>>>>>
  to do:     Choose between line 3 and line 7, delete what you don't choose, and delete line 2, lines 4 to 6, and line 8.

1 error.
`,
  },
  {
    name: 'two versions of figures, in two places',
    change: writing(
      facts,
      '<<<<<<< HEAD\npublished: 2026-02-28\n=======\npublished: 2026-02-27\n>>>>>>> theirs\nfigures:\n<<<<<<< HEAD\n  - { id: wells, value: 12 }\n=======\n>>>>>>> theirs\n',
    ),
    report: String.raw`
content/bulletins/new-well/bulletin.yaml:1  error  file/conflict
  Two versions of this file were put together, and from here on it contains both.
  found:     <<<<<<< HEAD
  expected:  one version, without the lines <<<<<<<, ======= and >>>>>>>
  to do:     Choose between line 2 and line 4, delete what you don't choose, and delete lines 1, 3 and 5. Do the same from line 7 on.

1 error.
`,
  },
  {
    name: 'two versions of strings',
    change: replacing('locales/sw/ui.json', '{', '<<<<<<< HEAD\n{\n=======\n{ \n>>>>>>> theirs'),
    report: String.raw`
locales/sw/ui.json:1  error  file/conflict
  Two versions of this file were put together, and from here on it contains both.
  found:     <<<<<<< HEAD
  expected:  one version, without the lines <<<<<<<, ======= and >>>>>>>
  to do:     Choose between line 2 and line 4, delete what you don't choose, and delete lines 1, 3 and 5.

1 error.
`,
  },
  {
    name: 'two versions of the site',
    change: replacing(
      'content/site.yaml',
      'sourceLocale: en',
      '<<<<<<< HEAD\nsourceLocale: en\n=======\nsourceLocale: sw\n>>>>>>> theirs',
    ),
    report: String.raw`
content/site.yaml:2  error  file/conflict
  Two versions of this file were put together, and from here on it contains both.
  found:     <<<<<<< HEAD
  expected:  one version, without the lines <<<<<<<, ======= and >>>>>>>
  to do:     Choose between line 3 and line 5, delete what you don't choose, and delete lines 2, 4 and 6.

1 error.
`,
  },
];
