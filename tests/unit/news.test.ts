import path from 'node:path';

import { alarmsIn } from '../bench/news/alarms.ts';
import { alarmTables, listed } from '../bench/news/report.ts';
import { kinds } from '../bench/news/spoil/kinds.ts';
import { recallTables, silentLine } from '../bench/news/spoil/recall.ts';
import { trySpoils } from '../bench/news/spoil/try-spoils.ts';
import { readNews } from '../bench/news/texts.ts';
import { random } from '../faults/random.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { siteIn } from '../support/site.ts';

/** Two made-up articles: the second one's last line has another number in German. */
const folder = path.join(makeScratch(), 'site');
const site = siteIn(path.dirname(folder));
site.write(
  'documents.tsv',
  ['1\tpost.1', '2\tpost.1', '3\tpost.1', '4\tpaper-2', '5\tpaper-2', '6\tpaper-2'].join('\n'),
);
const eng = [
  'A bridge for the valley',
  'Maria Lopez opened the bridge on 12 June 2018.',
  'Anna Steiner {the engineer} said on Monday that <it> carries 340 cars an hour.',
  'Rovers win 3-1 at home',
  'The club paid 25 dollars to each of its 18 players.',
  'The next match, in August, is 60 kilometres away.',
];
const deu = [
  'Eine Brücke für das Tal',
  'Maria Lopez eröffnete die Brücke am 12. Juni 2018.',
  'Anna Steiner {die Ingenieurin} sagte am Montag, <sie> trage 340 Autos in der Stunde.',
  'Rovers gewinnen 3-1 zu Hause',
  'Der Verein zahlte jedem seiner 18 Spieler 25 Dollar.',
  'Das nächste Spiel im August ist 70 Kilometer entfernt.',
];
site.write('eng.txt', `${eng.join('\n')}\n`);
site.write('deu.txt', `${deu.join('\n')}\n`);
const news = readNews(folder);

test('news are read article by article, their languages by the tags that CLDR has for them', () => {
  expect(news.tags).toEqual(['de']);
  expect(news.articles).toEqual([
    { name: 'post.1', lines: [0, 1, 2] },
    { name: 'paper-2', lines: [3, 4, 5] },
  ]);
  expect(news.linesIn('de')).toEqual(deu);
  expect(() => readNews(path.join(folder, 'none'))).toThrow('There are no news in');
});

test('what the check says of news is told beside the line and its source, signs of MDX notwithstanding', async () => {
  const alarms = (await alarmsIn(news, 'de', false)).filter(({ rule }) => rule.startsWith('figures/'));
  expect(alarms.map(({ article, line, found }) => ({ article, line, found }))).toEqual([
    { article: 'paper-2', line: 6, found: '70' },
  ]);
  const table = alarmTables([{ tag: 'de', lines: 6, alarms, cpuSeconds: 1 }]);
  expect(table).toMatch(/^de +6 +1 +0 +0\.0 +1\.0$/m);
  expect(alarms.map(listed).join('')).toContain(`  en: ${eng[5] ?? ''}\n  de: ${deu[5] ?? ''}\n`);
});

test('English alone is checked as a source', async () => {
  const alarms = await alarmsIn(news, 'en', false);
  expect(alarms.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const spoils = [
  ['digit', 1, /^Maria Lopez eröffnete die Brücke am (?!12\. Juni 2018)\d+\. Juni \d+\.$/],
  ['digit', 5, undefined],
  ['otherwise', 5, /ist (?!70)\d\d Kilometer/],
  ['dropped', 4, /seiner Spieler 25|Spieler Dollar/],
  ['dropped', 5, undefined],
  ['unsaid', 5, /ist Kilometer entfernt/],
  ['range', 3, /^Rovers gewinnen 1-3 zu Hause$/],
  ['month', 1, /am 12\. (?!Juni)\p{Lu}\p{L}+ 2018/u],
  ['month', 4, undefined],
  ['weekday', 2, /am (?!Montag)\p{L}+(?:tag|woch), /u],
  ['unit', 5, /70 (?!Kilometer)\p{L}+ entfernt/u],
  ['currency', 4, /25 (?!Dollar)\S/],
  ['name', 2, /^Maria Lopez \{die Ingenieurin/],
  ['name', 5, undefined],
] as const;
for (const [kind, index, spoiled] of spoils) {
  test(`a line is spoiled in its kind: ${kind}, ${String(index + 1)}`, () => {
    const article = { source: eng.slice(0, 3), translation: deu.slice(0, 3) };
    const subject = { tag: 'de', source: eng[index] ?? '', translation: deu[index] ?? '', article };
    const line = kinds[kind]?.(subject, random(1))[0]?.line;
    if (spoiled === undefined) expect(line).toBeUndefined();
    else expect(line).toMatch(spoiled);
  });
}

test('what is found in spoiled lines is counted by language and kind, what is not is listed', async () => {
  const tried = await trySpoils(news, 'de', {
    kinds: ['digit', 'dropped'],
    each: 3,
    seed: 1,
    areMade: false,
  });
  expect(recallTables(tried, ['digit', 'dropped'])).toMatch(/^de +3\/3 +\d\/3$/m);
  const [first] = tried;
  expect(first && silentLine(first)).toMatch(/^de post\.1 \d {2}silent {2}d.*\n {2}en: .*\n {2}de: /);
});
