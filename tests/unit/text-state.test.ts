import { stateProblem, stateLine, stateOf, withoutState } from '../../src/publication/text-state.ts';
import { isUntouched } from '../../src/publication/untouched.ts';
import { expect, test } from '../support/quick.ts';

const states: [string, string, string][] = [
  ['an empty file', '', 'ready'],
  ['a text without the line', '---\ntitle: "A"\n---\n\nA.\n', 'ready'],
  ['a draft', '---\ntitle: "A"\nstate: draft\n---\n\nA.\n', 'draft'],
  ['a review, in quotation marks and with a comment', '---\nstate: "review" # by Amina\n---\n', 'review'],
  ['a quotation mark missing above it', '---\ntitle: "A\nstate: draft\n---\n', 'draft'],
  ['conflict markers around it', '---\n<<<<<<< HEAD\nstate: draft\n=======\n>>>>>>> x\n---\n', 'draft'],
  ['the second line of dashes missing', '---\ntitle: "A"\nstate: draft\n\nA.\n', 'draft'],
  ['the first line of dashes missing', 'title: "A"\nstate: draft\n---\n\nA.\n', 'draft'],
  ['words before the first line of dashes', 'A.\n---\nstate: draft\n---\n', 'draft'],
  ['Windows line ends', '---\r\nstate: draft\r\n---\r\n', 'draft'],
  ['a wide colon', '---\nstate：draft\n---\n', 'draft'],
  ['the words in the text itself', '---\ntitle: "A"\n---\n\nstate: draft\n', 'ready'],
  ['a label of that name', '---\nfigures:\n  state: draft\n---\n', 'ready'],
  ['an unknown word', '---\nstate: done\n---\n', 'ready'],
];
for (const [name, text, state] of states)
  test(`the state of ${name} is ${state}`, () => {
    expect(stateOf(stateLine(text))).toBe(state);
  });

const words: [string, string, string][] = [
  ['drfat', 'drfat', 'Write state: draft.'],
  ['Review', 'Review', 'Write state: review.'],
  ['done', 'done', 'Delete the line if the text is ready; if it is not, write state: draft.'],
  ['', 'nothing', 'Delete the line if the text is ready; if it is not, write state: draft.'],
];
for (const [word, found, hint] of words)
  test(`"state: ${word}" is an error`, () => {
    expect(stateProblem('en.mdx', stateLine(`---\ntitle: "A"\nstate: ${word}\n---\n`))).toEqual({
      rule: 'state/unknown',
      severity: 'error',
      file: 'en.mdx',
      line: 3,
      message: 'This is not a state that a text can have.',
      found,
      expected: 'draft or review; a text that is ready has no such line',
      hint,
    });
  });

const stated: [string, string, string][] = [
  [
    'goes and leaves all else',
    '\uFEFF---\r\na: 1\r\nstate: draft\r\n---\r\nA',
    '\uFEFF---\r\na: 1\r\n---\r\nA',
  ],
  ['is not there', '---\na: 1\n---\nA', '---\na: 1\n---\nA'],
  [
    'stands in the text',
    '\uFEFF---\na: 1\n---\nstate: draft\n---\n',
    '\uFEFF---\na: 1\n---\nstate: draft\n---\n',
  ],
];
for (const [name, text, result] of stated)
  test(`the line of a state that is taken out ${name}`, () => {
    expect(withoutState(text)).toBe(result);
  });

const texts: [string, string, boolean][] = [
  ['nothing', '', false],
  ['a new bulletin', '---\n# The title.\ntitle: ""\nsummary: ""\n---\n\n{/* Write here. */}\n', true],
  [
    'all that a translation may begin with',
    '---\nstate: draft\ntitle: "" # A well\nfigures:\n  wells: ""\nrevision: "abcde"\n---\n\n{/* A */}\n\n##\n\n- {/* b */}\n\n> {/* c */}\n\n![](media/well.png "By Amina")\n\n| {/* d */} |\n| --- |\n\n<Note></Note>\n',
    true,
  ],
  ['a title', '---\ntitle: "A"\n---\n\n{/* A */}\n', false],
  ['a label', '---\ntitle: ""\nfigures:\n  wells: "wells"\n---\n', false],
  ['words', '---\ntitle: ""\n---\n\n{/* A */}\nB\n', false],
  ['words that look like the end of a comment', '---\ntitle: ""\n---\n\n{/*/} A */}\n', true],
  ['words after a comment that is open', '---\ntitle: ""\n---\n\nB {/* A\n', false],
];
for (const [name, text, untouched] of texts)
  test(`a text with ${name} is ${untouched ? 'still to be written' : 'begun'}`, () => {
    expect(isUntouched(text)).toBe(untouched);
  });
