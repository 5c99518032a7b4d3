import { isRendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { exchangedCountry } from '../../things/countries/exchanged-country.ts';

/** A passage names the countries of the passage that it renders, as far as it names any. */
export const namesCountries = rule({
  ids: {
    'names/country': { severity: 'warning', page: 'names', title: 'Another country than in the source text' },
  },
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered)) {
      const exchange = exchangedCountry(passages);
      if (exchange === undefined) continue;
      const { found, meant } = exchange;
      yield {
        passage: passages.translation,
        index: found.index,
        rule: 'names/country',
        message: 'This passage names a different country from the source text.',
        found: found.text,
        expected: `the country that is called "${meant.text}" in ${namePlace(passages.source, meant.index)}`,
        hint: 'Correct the country.',
      };
    }
  },
});
