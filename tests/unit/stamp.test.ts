import { stampRevision } from '../../src/tools/desk/stamp.ts';
import { expect, test } from '../support/quick.ts';

const stamped: readonly (readonly [string, string, string])[] = [
  [
    'below the fields that it belongs to',
    '---\ntitle: "A"\nsummary: "B"\ntranslator: "N"\n---\n\nText\n',
    '---\ntitle: "A"\nsummary: "B"\nrevision: "aaaaa-bbbbb"\ntranslator: "N"\n---\n\nText\n',
  ],
  [
    'below a field of several lines, with a comment',
    '---\ntitle: "A"\nfigures:\n  a: "x" # why\n  b: "y" # why\n\n# of the text\nledger: []\n---\nText',
    '---\ntitle: "A"\nfigures:\n  a: "x" # why\n  b: "y" # why\nrevision: "aaaaa-bbbbb"\n\n# of the text\nledger: []\n---\nText',
  ],
  [
    'in place of the old one, whose comment stays',
    '---\ntitle: "A"\nrevision: ccccc # old\nledger: []\n---\nText',
    '---\ntitle: "A"\nrevision: "aaaaa-bbbbb" # old\nledger: []\n---\nText',
  ],
  [
    'in place of one that was broken over lines',
    "---\ntitle: 'A'\nrevision: >-\n  ccccc-\n  ddddd\nledger: []\n---\nText",
    '---\ntitle: \'A\'\nrevision: "aaaaa-bbbbb"\nledger: []\n---\nText',
  ],
  [
    'with the line ends of the file and its byte order mark',
    '\uFEFF---\r\ntitle: "A"\r\nsummary: "B"\r\n---\r\n\r\nText  \r\nmore',
    '\uFEFF---\r\ntitle: "A"\r\nsummary: "B"\r\nrevision: "aaaaa-bbbbb"\r\n---\r\n\r\nText  \r\nmore',
  ],
  [
    'and not into the text, which may say the same',
    '---\ntitle: "A"\n---\n\nrevision: ccccc\n\n---\n',
    '---\ntitle: "A"\nrevision: "aaaaa-bbbbb"\n---\n\nrevision: ccccc\n\n---\n',
  ],
  [
    'below a field in the wide form',
    '---\ntitle: "A"\nfigures: {\n  a: "x"\n}\n---\nText',
    '---\ntitle: "A"\nfigures: {\n  a: "x"\n}\nrevision: "aaaaa-bbbbb"\n---\nText',
  ],
];

for (const [name, before, after] of stamped) {
  test(`a revision is written ${name}`, () => {
    expect(stampRevision(before, 'aaaaa-bbbbb')).toBe(after);
    expect(stampRevision(after, 'aaaaa-bbbbb')).toBe(after);
  });
}

for (const [name, text] of [
  ['no front matter', 'Text\n'],
  ['front matter that never ends', '---\ntitle: "A"\n'],
  ['all fields in one pair of brackets', '---\n{ title: "A" }\n---\nText'],
  ['no field that it could stand below', '---\nledger: []\n---\nText'],
  ['broken front matter', '---\ntitle: "A\n---\nText'],
] as const) {
  test(`a file with ${name} is left alone`, () => {
    expect(stampRevision(text, 'aaaaa')).toBeUndefined();
  });
}
