/** A thing of several of a kind, in a language. */
export interface Named {
  readonly id: string;
  /** Its names, in an order that is the same for all of its kind: each form at its own place. */
  readonly forms: readonly string[];
  /** Which things it may be exchanged for; all, where there is no kind. */
  readonly kind?: string;
}

/** Those of which most are spoken come first: some languages write one of a thing as they write many. */
const amounts = [5, 2, 21, 100, 1.5, 1];

/**
 * @param tag a language
 * @returns its months
 */
export function months(tag: string): Named[] {
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2018, month, 15));
    const part = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { timeZone: 'UTC', ...options });
      const written = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      // Japanese, Chinese and Korean have the number in one part and its word in another; elsewhere it is no name.
      if (!/^\p{Nd}+$/u.test(written)) return written;
      const word = sinoMonth[new Intl.Locale(tag).language];
      return word === undefined ? '' : written + word;
    };
    const forms = [
      part({ month: 'long' }),
      part({ month: 'long', day: 'numeric' }),
      part({ month: 'short', day: 'numeric' }),
    ];
    return { id: String(month), forms };
  });
}

const sinoMonth: Readonly<Record<string, string>> = { ja: '月', zh: '月', ko: '월' };

/**
 * @param tag a language
 * @returns its weekdays
 */
export function weekdays(tag: string): Named[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2018, 9, index + 1));
    const part = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { timeZone: 'UTC', ...options })
        .formatToParts(day)
        .find(({ type }) => type === 'weekday')?.value ?? '';
    const short = part({ weekday: 'short' });
    const forms = [
      part({ weekday: 'long' }),
      part({ weekday: 'long', day: 'numeric', month: 'long' }),
      // Chinese news say these; elsewhere they are seldom words, and often other words.
      /\p{sc=Han}/u.test(short) && short.length > 1 ? short : '',
    ];
    return { id: String(index), forms };
  });
}

const unitKinds = {
  time: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
  length: ['centimeter', 'meter', 'kilometer', 'inch', 'foot', 'yard', 'mile'],
  mass: ['gram', 'kilogram', 'ounce', 'pound'],
  volume: ['milliliter', 'liter', 'gallon'],
  area: ['acre', 'hectare'],
  temperature: ['celsius', 'fahrenheit'],
  speed: ['kilometer-per-hour', 'mile-per-hour'],
};

/**
 * @param tag a language
 * @returns units of measure and of time
 */
export function units(tag: string): Named[] {
  return Object.entries(unitKinds).flatMap(([kind, ids]) =>
    ids.map((unit) => ({
      id: unit,
      kind,
      forms: (['long', 'short'] as const).flatMap((unitDisplay) => {
        const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
        return amounts.map((amount) => {
          const parts = format.formatToParts(amount).filter(({ type }) => type === 'unit');
          return parts.length === 1 ? (parts[0]?.value ?? '') : '';
        });
      }),
    })),
  );
}

/** Currencies that have the name of each in theirs, so that the word that all have is what news say. */
const likeIt: Readonly<Record<string, readonly string[]>> = {
  USD: ['USD', 'AUD', 'CAD', 'NZD', 'SGD'],
  GBP: ['GBP', 'EGP', 'LBP', 'SDG'],
  EUR: ['EUR'],
  JPY: ['JPY'],
  INR: ['INR', 'PKR', 'LKR'],
};

/**
 * @param tag a language
 * @returns currencies that news in English speak of
 */
export function currencies(tag: string): Named[] {
  return Object.entries(likeIt).map(([currency, like]) => {
    const part = (currencyDisplay: 'name' | 'narrowSymbol' | 'code', amount: number, of = currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency: of, currencyDisplay })
        .formatToParts(amount)
        .find(({ type }) => type === 'currency')?.value ?? '';
    const whole = amounts.map((amount) => part('name', amount));
    const words = amounts.map((amount) => sharedWord(like.map((other) => part('name', amount, other))));
    return { id: currency, forms: [...whole, ...words, part('narrowSymbol', 1), part('code', 1)] };
  });
}

function sharedWord(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(/[\s-]+/u));
  if (names.length < 2 && first.length > 1) return '';
  const shared = first.filter((word) => others.every((other) => other.includes(word)));
  const word = shared.sort((one, other) => other.length - one.length)[0] ?? '';
  return word.length < 3 ? '' : word;
}
