import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { kinds, mended, sentencesOf, type Sentence } from '../faults/sentences/sentence.ts';
import { neighbourly } from '../faults/sentences/sentences-site.ts';
import { targetLines } from '../faults/sentences/sentence-targets.ts';
import { missedLines, sentenceTables } from '../faults/sentences/sentence-table.ts';
import { isFound, trySentences } from '../faults/sentences/try-sentences.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

const wrong: Sentence = {
  id: 'digits-w1',
  kind: 'digits',
  is: 'wrong',
  set: 'shown',
  locale: 'sw',
  source: 'The ferry carried 184 passengers.',
  here: 'Kivuko kilibeba abiria 148.',
  slip: '148 for 184',
  mend: ['148', '184'],
};
const right: Sentence = {
  id: 'digits-r1',
  kind: 'digits',
  is: 'right',
  set: 'held',
  locale: 'sw',
  source: 'The boat carried 20 people.',
  here: 'Mashua ilibeba watu 20.',
};

test('a slip is found by what is said of it alone, and right sentences raise nothing', async () => {
  const unseen: Sentence = { ...wrong, id: 'names-w1', kind: 'names', here: 'Mashua ilibeba abiria 184.' };
  delete (unseen as { mend?: unknown }).mend;
  const tried = await trySentences('sw', [wrong, unseen, right]);
  expect(tried.ofNeighbours).toEqual([]);
  const [first, second, third] = tried.sentences;
  expect(first && isFound(first)).toBe(true);
  expect(first?.ofMended).toEqual([]);
  expect(second && isFound(second)).toBe(false);
  expect(third?.findings).toEqual([]);
  const shown = missedLines([tried], 'shown');
  expect(shown).toBe('missed sw names-w1: 148 for 184 | "Mashua ilibeba abiria 184."\n');
  expect(missedLines([tried], 'held')).toBe('');
  const [found, alarms] = sentenceTables([tried]).split('\n\n');
  expect(found).toMatch(/^digits +1\/1 +1\/1$/m);
  expect(found).toMatch(/^names +0\/1 +0\/1$/m);
  expect(alarms).toMatch(/^digits +– +–$/m);
  expect(targetLines([tried], 'shown')).toBe(
    ['✗ all slips: 50 % (1 of 2), at least 85 %', '✓ digits, dates: 100 % (1 of 1), at least 97 %', ''].join(
      '\n',
    ),
  );
  expect(targetLines([tried], 'held')).toContain('✓ right ones with an error: 0 % (0 of 1), at most 0 %');
});

test('what is said of the mended passage too finds no slip', () => {
  const finding = (rule: string) => ({
    rule,
    severity: 'warning' as const,
    file: 'content/bulletins/a/sw.mdx',
    line: 1,
    message: '',
    found: '',
    expected: '',
    hint: '',
  });
  const tried = { sentence: wrong, findings: [finding('a')], ofMended: [finding('a')] };
  expect(isFound(tried)).toBe(false);
  expect(isFound({ ...tried, findings: [finding('a'), finding('b')] })).toBe(true);
  expect(isFound({ ...tried, findings: [finding('a'), finding('a')] })).toBe(true);
});

test('a language that the desk begins can be tried', async () => {
  const passage = { ...right, locale: 'fr', here: 'Le bateau transportait 21 personnes.' };
  const tried = await trySentences('fr', [passage]);
  expect(tried.ofNeighbours).toEqual([]);
  expect(tried.sentences[0]?.findings.length).toBeGreaterThan(0);
});

test('every sentence is written as they are, and each kind has wrong and right ones in every language', () => {
  for (const locale of neighbourly) {
    const sentences = sentencesOf(locale);
    for (const sentence of sentences.filter(({ mend }) => mend)) {
      expect(mended(sentence), `${locale} ${sentence.id}`).not.toBe(sentence.here);
    }
    if (!['sw', 'is', 'gu', 'bn'].includes(locale)) continue;
    for (const is of ['wrong', 'right'])
      expect([...new Set(sentences.filter((each) => each.is === is).map(({ kind }) => kind))].sort()).toEqual(
        [...kinds].sort(),
      );
  }
});

test('a sentence that is not written as they are is refused', () => {
  const folder = makeScratch();
  const refused = (over: object) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'sw.json'), JSON.stringify([{ ...wrong, ...over }]));
    return () => sentencesOf('sw', folder);
  };
  expect(refused({})().map(({ set, locale }) => [set, locale])).toEqual([['shown', 'sw']]);
  expect(refused({ kind: 'luck' })).toThrow('there is no kind "luck"');
  expect(refused({ here: '' })).toThrow('its two passages are not there');
  expect(refused({ slip: undefined })).toThrow('a wrong one says what is wrong');
  expect(refused({ mend: ['a', 'b'] })).toThrow('stands there not just once');
});
