import { isRendered } from '../../align/counterparts.ts';
import { exchangeRemark } from '../../findings/exchange-remark.ts';
import { rule } from '../../rule.ts';
import { exchangedCountry } from '../../things/countries/exchanged-country.ts';

const words = { what: 'a different country', which: 'the country', hint: 'Correct the country.' };

/** A passage names the countries of the passage that it renders, as far as it names any. */
export const namesCountries = rule({
  ids: {
    'names/country': { severity: 'warning', page: 'names', title: 'Another country than in the source text' },
  },
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered)) {
      const exchange = exchangedCountry(passages);
      if (exchange !== undefined)
        yield { ...exchangeRemark(passages, exchange, words), rule: 'names/country' };
    }
  },
});
