import { takeAtHand } from '../../src/tools/desk/work-at-hand.ts';
import { unitsAtHand } from '../../src/tools/desk/units-at-hand.ts';
import { writeInline } from '../../src/text/write-mdx.ts';
import { expect, test } from '../support/fixtures.ts';
import type { TestSite } from '../support/site.ts';
import {
  hasOmegat,
  omegatProject,
  sign,
  throughToolkit,
  toolkitPython,
} from '../support/translators-programs.ts';
import { exported, siteOfAll, take } from '../support/xliff-site.ts';

/** What stands in a text and its translation, by unit. */
function unitsIn({ folder }: TestSite, slug: string, locale: string) {
  const { units } = unitsAtHand(takeAtHand(folder, slug, locale));
  return units.map(({ id, source, target }) => ({
    id,
    source: writeInline(source),
    target: target && writeInline(target),
  }));
}

/** A sentence with letters in it, its tags and the numbers of letters aside. */
const hasWords = (sentence: string) => /\p{L}/u.test(sentence.replaceAll(/&lt;.*?&gt;|&\w+;/g, ''));

test('OmegaT translates what is given out in 1.2, sentence by sentence, and changes nothing else', () => {
  test.skip(!hasOmegat(), 'OmegaT is not here (Debian: omegat)');
  test.slow();
  const site = siteOfAll();
  site.remove('content/bulletins/hill-railway/sw.mdx');
  const slugs = ['specimen', 'hill-railway'];
  const files = Object.fromEntries(slugs.map((slug) => [`${slug}.xlf`, exported(site, slug, 'sw', '1.2')]));
  const project = omegatProject(files, ['en', 'sw']);
  const sentences = project.sentences.filter(hasWords);
  expect(sentences.length).toBeGreaterThan(60);
  const half = sentences.filter((_, index) => index % 3 === 0);
  for (const [round, done] of [half, sentences].entries()) {
    const back = project.translate(done);
    for (const slug of slugs) {
      const lines = take(site, back[`${slug}.xlf`] ?? '');
      expect(lines.filter((line) => /mark|spaces|look at|Not in/.test(line))).toEqual([]);
      const units = unitsIn(site, slug, 'sw');
      for (const { id, source, target } of units) {
        if (target !== undefined) expect([id, target.replaceAll(sign, '')]).toEqual([id, source]);
        if (round === 1) expect([id, target?.includes(sign) ?? false]).toEqual([id, /\p{L}/u.test(source)]);
      }
    }
  }
});

test('what nobody translated in OmegaT changes nothing', () => {
  test.skip(!hasOmegat(), 'OmegaT is not here (Debian: omegat)');
  test.slow();
  const site = siteOfAll();
  const file = 'content/bulletins/specimen/bn.mdx';
  const before = site.read(file);
  const back = omegatProject({ 'a.xlf': exported(site, 'specimen', 'bn', '1.2') }, ['en', 'bn']).translate(
    [],
  );
  expect(take(site, back['a.xlf'] ?? '')[0]).toBe(`${file} holds these words already.`);
  expect(site.read(file)).toBe(before);
});

test('Translate Toolkit translates what is given out in 1.2, and what its users note is told', () => {
  const python = toolkitPython();
  test.skip(python === undefined, 'Translate Toolkit is not here (Debian: python3-translate)');
  const site = siteOfAll();
  const back = throughToolkit(python ?? '', exported(site, 'specimen', 'sw', '1.2'));
  const lines = take(site, back);
  expect(lines).toEqual([
    'content/bulletins/specimen/sw.mdx was begun with 40 passages.',
    'To look at (kept as comments in the text):',
    '  title: Is this the title?',
    'States in the file: 40 translated.',
  ]);
  for (const { id, source, target } of unitsIn(site, 'specimen', 'sw'))
    expect([id, target]).toEqual([id, sign + source]);
});
