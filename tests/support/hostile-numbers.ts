/** What stands where a number belongs, in files that were made to do harm. */
export const hostileNumbers: readonly string[] = [
  '',
  ' 3 ',
  '-1',
  '1.5',
  '1e9',
  '0x10',
  '99999999999999999999',
  'NaN',
  'Infinity',
  '٣',
  'constructor',
];

/** A place in a file at which a value stands. */
export interface ValuePlace {
  /** The element and the attribute, or the element alone for words in it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * @param xml a file of XML without comments
 * @returns where the values of its attributes stand, but for names of namespaces: of those of one name on elements of one name, the first and last
 */
export function attributesIn(xml: string): ValuePlace[] {
  const all = [...xml.matchAll(/<([\w:]+)((?:\s[\w:]+="[^"]*")+)/g)].flatMap((tag) =>
    [...(tag[2] ?? '').matchAll(/\s(?!xmlns)([\w:]+)="([^"]*)"/g)].map((attribute) => {
      const start = tag.index + 1 + (tag[1] ?? '').length + attribute.index + (attribute[1] ?? '').length + 3;
      return {
        name: `${tag[1] ?? ''} ${attribute[1] ?? ''}`,
        start,
        end: start + (attribute[2] ?? '').length,
      };
    }),
  );
  const firsts = new Map([...all].reverse().map((place) => [place.name, place]));
  const lasts = new Map(all.map((place) => [place.name, place]));
  return [...new Set([...firsts.values(), ...lasts.values()])];
}

/**
 * @param text a file
 * @param place a place in it
 * @param value what shall stand there
 * @returns the file with the value
 */
export function withValue(text: string, { start, end }: ValuePlace, value: string): string {
  return text.slice(0, start) + value + text.slice(end);
}
