import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/editorial/check.ts';
import type { Block } from '../../src/mdx/blocks.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf } from '../support/html.ts';
import { projectFolder } from '../support/site.ts';
import { textOf } from '../../src/mdx/text.ts';

const folder = path.join(projectFolder, 'content/bulletins/demonstration-cities');
const { publication } = check({ siteFolder: projectFolder });
const bulletin = publication.bulletins.find(({ slug }) => slug === 'demonstration-cities');

/** What each line of an export is, from the notes that came with the texts. */
const notContent = /^(?:• \d+|wps_doc_\d+)$/;
const postTime = /20/;

/** The words of a received export: the title (two came without one), four paragraphs, the call, the post time. */
function receivedLines(locale: string): string[] {
  return readFileSync(path.join(folder, 'received', `${locale}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !notContent.test(line));
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'component') return paragraphsOf(block.children);
    if (block.kind === 'picture') return [];
    const paragraphs = elementsOf(block.html).filter(({ tagName }) => tagName === 'p');
    return paragraphs.length > 0 ? paragraphs.map((paragraph) => textOf(paragraph)) : [block.html];
  });
}

for (const name of readdirSync(path.join(folder, 'received'))) {
  const locale = path.parse(name).name;

  test(`${locale}: the words are published as they were received, but for the changes in the ledger`, () => {
    const translation = bulletin?.translations.find((candidate) => candidate.locale === locale);
    const published = [translation?.title ?? '', ...paragraphsOf(translation?.blocks ?? [])];
    const received = receivedLines(locale);
    const time = received.pop() ?? '';
    expect(time).toMatch(postTime);
    expect(bulletin?.published).toBe('2023-05-20');
    const untitled = received.length === published.length - 1;
    let text = (untitled ? [translation?.title ?? '', ...received] : received).join('\n');
    for (const { from, to } of translation?.ledger ?? []) {
      expect(text.split(from)).toHaveLength(2);
      text = text.replace(from, to);
    }
    expect(published.join('\n')).toBe(text);
    expect(published).toHaveLength(6);
  });
}

test('the ledgers hold the stray full stop and nothing else', () => {
  const changes = bulletin?.translations.map(({ locale, ledger }) => [locale, ledger.map(({ why }) => why)]);
  const why = ['stray full stop left by the export'];
  expect(Object.fromEntries(changes ?? [])).toEqual({ en: [], is: why, sw: why, bn: why, gu: why });
});
