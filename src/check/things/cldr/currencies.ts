import { coinsOf } from './coins.ts';

/** Currencies that news speak of, those together whose coins are called alike. */
export const families = `
  USD CAD AUD NZD SGD HKD, GBP EGP LBP SDG, EUR, JPY, CNY, INR PKR LKR NPR IDR, RUB, CHF XAF XOF, KRW, BRL,
  MXN ARS CLP COP PHP, ZAR, NGN, KES TZS UGX SOS, ETB, MAD AED, DZD TND KWD IQD JOD RSD, TRY, ILS, SAR QAR IRR, BDT, THB,
  VND, SEK NOK DKK ISK, PLN, CZK, HUF, UAH
`
  .split(',')
  .map((codes) => codes.trim().split(/\s+/));

/** Amounts of which each has another form of a currency's name in some language. */
const amounts = [1, 2, 5, 100, 1.5];

/**
 * Lists what the Unicode CLDR calls currencies: whole names, the word for the coin alone, and signs.
 * @param tag a language that it knows
 * @returns the forms of each by its code, the full one first
 */
export function currenciesOf(tag: string): Record<string, string[]> {
  const names = new Map(families.flat().map((code) => [code, namesOf(tag, code)]));
  const coins = coinsOf(tag, names);
  return Object.fromEntries(
    families.flatMap((codes) => {
      // Whoever says "pound" may write it as for another country's.
      const shared = codes.flatMap((code) => names.get(code) ?? []).flatMap(coins);
      return codes.map((code) => [
        code,
        [...new Set([...(names.get(code) ?? []), ...shared, ...signsOf(tag, code)])],
      ]);
    }),
  );
}

function namesOf(tag: string, currency: string): string[] {
  return shown(tag, { currency, currencyDisplay: 'name' });
}

/** Signs, and the code, which news use too; letters such as "kr" are no sign. */
function signsOf(tag: string, currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    shown(tag, { currency, currencyDisplay }),
  );
  return [...signs.filter((sign) => /\p{Sc}/u.test(sign)), currency];
}

function shown(tag: string, options: Intl.NumberFormatOptions): string[] {
  const format = new Intl.NumberFormat(tag, { style: 'currency', minimumFractionDigits: 0, ...options });
  const forms = amounts.map(
    (amount) => format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? '',
  );
  return [...new Set(forms.map((form) => form.normalize('NFC').trim()))];
}
