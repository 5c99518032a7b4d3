/** What a unit measures, and how many of the kind's first unit one of it is. */
export interface Unit {
  readonly kind: 'time' | 'length' | 'mass' | 'volume' | 'area' | 'temperature' | 'bytes' | 'power';
  readonly size: number;
}

/**
 * Units that news speak of, by the names that the Unicode CLDR has for them. What an hour is said beside, as in "miles an
 * hour", is a length: one is to the other as a speed is to a speed.
 */
export const units = {
  second: { kind: 'time', size: 1 },
  minute: { kind: 'time', size: 60 },
  hour: { kind: 'time', size: 3600 },
  day: { kind: 'time', size: 86_400 },
  week: { kind: 'time', size: 604_800 },
  month: { kind: 'time', size: 2_629_746 },
  year: { kind: 'time', size: 31_556_952 },
  decade: { kind: 'time', size: 315_569_520 },
  century: { kind: 'time', size: 3_155_695_200 },
  millimeter: { kind: 'length', size: 0.001 },
  centimeter: { kind: 'length', size: 0.01 },
  meter: { kind: 'length', size: 1 },
  kilometer: { kind: 'length', size: 1000 },
  inch: { kind: 'length', size: 0.0254 },
  foot: { kind: 'length', size: 0.3048 },
  yard: { kind: 'length', size: 0.9144 },
  mile: { kind: 'length', size: 1609.344 },
  'nautical-mile': { kind: 'length', size: 1852 },
  gram: { kind: 'mass', size: 0.001 },
  kilogram: { kind: 'mass', size: 1 },
  tonne: { kind: 'mass', size: 1000 },
  quintal: { kind: 'mass', size: 100 },
  maund: { kind: 'mass', size: 20 },
  ounce: { kind: 'mass', size: 0.028_349_523_125 },
  pound: { kind: 'mass', size: 0.453_592_37 },
  stone: { kind: 'mass', size: 6.350_293_18 },
  milliliter: { kind: 'volume', size: 0.001 },
  liter: { kind: 'volume', size: 1 },
  gallon: { kind: 'volume', size: 3.785_411_784 },
  barrel: { kind: 'volume', size: 158.987_294_928 },
  'cubic-meter': { kind: 'volume', size: 1000 },
  'cubic-foot': { kind: 'volume', size: 28.316_846_592 },
  hectare: { kind: 'area', size: 10_000 },
  acre: { kind: 'area', size: 4046.856_422_4 },
  are: { kind: 'area', size: 100 },
  'square-meter': { kind: 'area', size: 1 },
  'square-kilometer': { kind: 'area', size: 1e6 },
  'square-foot': { kind: 'area', size: 0.092_903_04 },
  'square-mile': { kind: 'area', size: 2_589_988.110_336 },
  rai: { kind: 'area', size: 1600 },
  ping: { kind: 'area', size: 3.305_785 },
  mu: { kind: 'area', size: 666.666_667 },
  dunam: { kind: 'area', size: 1000 },
  feddan: { kind: 'area', size: 4200.833 },
  celsius: { kind: 'temperature', size: 1 },
  fahrenheit: { kind: 'temperature', size: 5 / 9 },
  kilobyte: { kind: 'bytes', size: 1e3 },
  megabyte: { kind: 'bytes', size: 1e6 },
  gigabyte: { kind: 'bytes', size: 1e9 },
  terabyte: { kind: 'bytes', size: 1e12 },
  watt: { kind: 'power', size: 1 },
  // Between the metric one, 735.5, and the imperial, 745.7.
  horsepower: { kind: 'power', size: 740 },
  kilowatt: { kind: 'power', size: 1e3 },
  megawatt: { kind: 'power', size: 1e6 },
  gigawatt: { kind: 'power', size: 1e9 },
} as const satisfies Readonly<Record<string, Unit>>;

/** Name of a unit. */
export type UnitName = keyof typeof units;
