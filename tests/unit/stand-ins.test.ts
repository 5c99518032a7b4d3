import { readScripts } from '../../src/publication/scripts.ts';
import { fallbackFamilies, fallbackStyle } from '../../src/site/typefaces/font-style.ts';
import { scriptStyle } from '../../src/site/styles/script-style.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

const scripts = readScripts(projectFolder, ({ message }) => {
  throw new Error(message);
});

/** Where the project ships faces itself, something stands in for both weights that pages ask for. */
const shipped = Object.entries(scripts).filter(([, { faces }]) => faces.length > 0);

test('a stand-in is found by each of its names, and is as wide as the face in its weight', () => {
  const [, latin] = shipped.find(([code]) => code === 'Latn') ?? [];
  if (latin === undefined) throw new Error('No Latin.');
  const fallbacks = [
    { family: 'One', local: ['One', 'One Regular'], weight: '400', sizeAdjust: 88.7 },
    { family: 'One', local: ['One Bold'], weight: '600', sizeAdjust: 100 },
  ];
  expect(fallbackStyle({ ...latin, fallbacks })).toBe(
    '@font-face{font-family:"Bulletin One";src:local("One"),local("One Regular");font-weight:400;size-adjust:88.7%}' +
      '@font-face{font-family:"Bulletin One";src:local("One Bold");font-weight:600}',
  );
});

test('every script with a face has stand-ins in both weights, of names of its own', () => {
  expect(shipped.length).toBeGreaterThan(2);
  for (const [code, { fallbacks }] of shipped) {
    const weights = Map.groupBy(fallbacks, ({ family }) => family);
    expect(weights.size, code).toBeGreaterThan(0);
    for (const [family, some] of weights)
      expect(
        some.map(({ weight }) => weight),
        `${code} ${family}`,
      ).toEqual(['400', '600']);
  }
  // A page in every language holds them all.
  const families = shipped.flatMap(([, script]) => fallbackFamilies(script));
  expect(new Set(families).size).toBe(families.length);
});

test('stand-ins come after the faces and before what the device would choose', () => {
  for (const [code, script] of shipped) {
    const locale = { script: code } as Parameters<typeof scriptStyle>[1];
    const style = scriptStyle(
      { scripts, locales: [locale] } as unknown as Parameters<typeof scriptStyle>[0],
      locale,
    );
    const families = [`Bulletin ${code}`, ...fallbackFamilies(script)].map((name) => `"${name}"`);
    expect(style).toContain(`--face:${families.join()},${script.family}`);
  }
});
