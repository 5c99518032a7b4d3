import { expect, test } from '../support/quick.ts';

import { check } from '../../src/check/check.ts';
import { copySite, type TestSite } from '../support/site.ts';

const slug = 'demonstration-cities';
const text = (locale: string) => `content/bulletins/${slug}/${locale}.mdx`;

const sites: readonly [string, (site: TestSite) => void, boolean][] = [
  ['as it is published', () => undefined, true],
  [
    'with a figure that one language gives otherwise',
    (site) => {
      site.replace(text('is'), '218.000 íbúðasvæðum', '219.000 íbúðasvæðum');
    },
    false,
  ],
  [
    'with a warning about a figure that was acknowledged',
    (site) => {
      site.replace(text('is'), 'Tæplega 300.000 greind öryggissamfélög', '300.000 greind öryggissamfélög');
      site.replace(
        text('is'),
        'acknowledged:',
        'acknowledged:\n  - { rule: "figures/unqualified", what: "300.000", why: "so in the text" }',
      );
    },
    false,
  ],
  [
    'with a figure that the source text does not give',
    (site) => {
      const file = `content/bulletins/${slug}/bulletin.yaml`;
      site.write(file, site.read(file).replace('value: 5026', 'value: 5027'));
    },
    false,
  ],
  [
    'with a figure that a translation leaves out in words',
    (site) => {
      site.add('tests/sites/tiny');
      for (const locale of ['is', 'gu', 'bn']) site.remove(`locales/${locale}`);
      site.remove(`content/bulletins/${slug}`);
      const text = 'content/bulletins/new-well/sw.mdx';
      site.write(text, site.read(text).replaceAll('kumi na viwili', 'vingi'));
    },
    false,
  ],
  [
    'with a language whose words for numbers are not known',
    (site) => {
      const file = 'locales/sw/locale.json';
      const { writing, ...rest } = JSON.parse(site.read(file)) as { writing: object };
      site.write(file, JSON.stringify({ ...rest, writing: { ...writing, numberWords: {} } }));
    },
    false,
  ],
  [
    'without figures',
    (site) => {
      const file = `content/bulletins/${slug}/bulletin.yaml`;
      site.write(file, site.read(file).replace(/figures:[^]*/, ''));
      for (const locale of ['en', 'sw', 'is', 'gu', 'bn'])
        site.write(
          text(locale),
          site.read(text(locale)).replace(/figures:\n(?: {2}.*\n)+figuresCaption: .*\n/, ''),
        );
    },
    false,
  ],
  [
    'in one language',
    (site) => {
      for (const locale of ['sw', 'is', 'gu', 'bn']) site.remove(text(locale));
    },
    false,
  ],
];

for (const [name, change, agrees] of sites) {
  test(`${name}, a bulletin's figures ${agrees ? 'agree' : 'are not said to agree'} in all languages`, () => {
    const site = copySite('cities');
    change(site);
    expect([...check({ siteFolder: site.folder }).inAgreement]).toEqual(agrees ? [slug] : []);
  });
}

test('the acknowledged warning is not reported any more', () => {
  const site = copySite('cities');
  for (const [name, change] of sites) if (name.endsWith('acknowledged')) change(site);
  const { findings } = check({ siteFolder: site.folder });
  expect(findings.filter(({ rule }) => rule.startsWith('figures/'))).toEqual([]);
});

test('a figure that each text gives in words agrees too', () => {
  const site = copySite('tiny', ['en', 'sw']);
  expect([...check({ siteFolder: site.folder }).inAgreement]).toEqual(['new-well']);
});
