import { numberInText } from '../../src/check/numbers/number-in-text.ts';
import { converts } from '../../src/check/things/converts.ts';
import type { Measure } from '../../src/check/things/measures.ts';
import type { UnitName } from '../../src/check/things/units.ts';
import { expect, test } from '../support/quick.ts';

type Amount = readonly [value: string, ...units: readonly UnitName[]];

const same: readonly (readonly [Amount, Amount])[] = [
  [
    ['550', 'pound'],
    ['250', 'kilogram'],
  ],
  [
    ['85', 'mile'],
    ['136', 'kilometer'],
  ],
  [
    ['85', 'mile'],
    ['137', 'kilometer'],
  ],
  [
    ['85', 'mile'],
    ['38', 'meter'],
  ],
  [
    ['45', 'mile'],
    ['72', 'kilometer'],
  ],
  [
    ['385', 'mile'],
    ['600', 'kilometer'],
  ],
  [
    ['6', 'foot'],
    ['1.8', 'meter'],
  ],
  [
    ['20000', 'foot'],
    ['6000', 'meter'],
  ],
  [
    ['80', 'fahrenheit', 'celsius'],
    ['27', 'celsius'],
  ],
  [
    ['20', 'fahrenheit', 'celsius'],
    ['11', 'celsius', 'fahrenheit'],
  ],
  [
    ['300', 'acre'],
    ['120', 'hectare'],
  ],
  [
    ['10', 'mile'],
    ['26', 'kilometer'],
  ],
  [
    ['24', 'hour'],
    ['1', 'day'],
  ],
];

const different: readonly (readonly [Amount, Amount])[] = [
  [
    ['550', 'pound'],
    ['227', 'kilogram'],
  ],
  [
    ['85', 'mile'],
    ['163', 'kilometer'],
  ],
  [
    ['45', 'mile'],
    ['720', 'kilometer'],
  ],
  [
    ['45', 'mile'],
    ['45', 'mile'],
  ],
  [
    ['30', 'yard'],
    ['3', 'meter'],
  ],
  [
    ['3', 'week'],
    ['3', 'month'],
  ],
  [
    ['80', 'fahrenheit'],
    ['72', 'celsius'],
  ],
  [
    ['5', 'mile'],
    ['8', 'kilogram'],
  ],
];

function measure([value, ...units]: Amount): Measure {
  return {
    number: numberInText(value, 0, [value]),
    unit: { kind: 'unit', ids: units, text: '', index: 0 },
    units,
  };
}

test('a number in another unit is the same within what it is rounded to', () => {
  for (const [one, other] of same) {
    expect(converts(measure(one), measure(other)), `${one.join(' ')} = ${other.join(' ')}`).toBe(true);
    expect(converts(measure(other), measure(one)), `${other.join(' ')} = ${one.join(' ')}`).toBe(true);
  }
  for (const [one, other] of different)
    expect(converts(measure(one), measure(other)), `${one.join(' ')} ≠ ${other.join(' ')}`).toBe(false);
});
