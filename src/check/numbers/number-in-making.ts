import type { Item, WordOrder } from './compose.ts';
import type { Sense } from './senses.ts';

/** A number of which some words are read. */
export class NumberInMaking {
  /** What was multiplied by thousands, millions and so on, each smaller than the one before. */
  private readonly groups: { value: number; readonly scale: number }[] = [];
  /** What was read since. */
  private part: number | undefined;
  private added = 0;
  private decimals: string | undefined;
  private last: Sense['kind'] | undefined;
  private isNegative = false;
  private readonly unitsFirst: boolean;

  constructor({ unitsFirst }: WordOrder) {
    this.unitsFirst = unitsFirst;
  }

  /** Takes a word if it goes on with the number. */
  take({ senses, isJoined }: Item, next: Item | undefined): boolean {
    const sense = this.choose(senses, isJoined);
    const isTaken = this.takeSense(sense, isJoined, next);
    if (isTaken) this.last = sense.kind;
    return isTaken;
  }

  /** What the words say; a word by itself may say several things. */
  values(items: readonly Item[]): number[] {
    const [only] = items;
    const senses = items.length === 1 && only ? only.senses : [];
    if (senses.length > 1) return senses.filter(({ kind }) => /count|scale|part/.test(kind)).flatMap(shares);
    if (this.last === undefined || this.last === 'before' || this.last === 'minus') return [];
    const value = this.total() + (this.part ?? 0);
    const [first] = items[0]?.senses ?? [];
    const isPart = first?.kind === 'part' || this.last === 'part';
    const values = isPart && value < 1 ? shares({ kind: 'part', value }) : [value];
    return this.isNegative ? values.map((each) => -each) : values;
  }

  private total(): number {
    return this.groups.reduce((sum, { value }) => sum + value, 0);
  }

  private choose(senses: readonly Sense[], isJoined: boolean): Sense {
    const [first = { kind: 'count', value: 0 }] = senses;
    const isCounted = this.last === 'count' && this.part !== undefined && this.part < 10 && !isJoined;
    const part = isCounted ? senses.find(({ kind }) => kind === 'part') : undefined;
    return part ?? first;
  }

  private takeSense({ kind, value }: Sense, isJoined: boolean, next: Item | undefined): boolean {
    const isEmpty = this.last === undefined || this.last === 'minus';
    if (this.decimals !== undefined) return this.takeDecimal(kind, value);
    switch (kind) {
      case 'minus':
        this.isNegative = isEmpty;
        return this.last === undefined;
      case 'before':
        this.added = value;
        return isEmpty;
      case 'count':
        return this.takeCount(value, next);
      case 'scale':
        return this.takeScale(value);
      case 'part':
        return this.takePart(value, isJoined);
      case 'after':
        if (isEmpty) return false;
        this.add(value);
        return true;
      case 'point': {
        const isDigit = next?.senses.some((sense) => sense.kind === 'count' && sense.value < 100) === true;
        if (this.part === undefined || !isDigit) return false;
        this.decimals = '';
        return true;
      }
    }
  }

  /** Adds to what was read last: to the millions in "two million and a half". */
  private add(value: number): void {
    const last = this.groups.at(-1);
    if (this.part !== undefined || last === undefined) this.part = (this.part ?? 0) + value;
    else last.value += value * last.scale;
  }

  private takeCount(value: number, next: Item | undefined): boolean {
    const low = this.groups.at(-1)?.scale ?? Infinity;
    if (this.part === undefined) {
      // "Five hundred thousand and two million" are two numbers.
      const scale = next?.senses.find(({ kind }) => kind === 'scale')?.value ?? 0;
      if (value >= low || (scale >= low && !isMyriad(scale))) return false;
      // What is added is a part of what is counted: of a hundred in a word for hundreds.
      this.part = value + this.added * (value >= 100 && value % 100 === 0 ? 100 : 1);
      this.added = 0;
      return true;
    }
    // Where ten multiplies, as 十 does, it is followed by units as other tens are.
    const isTen = this.last === 'scale' && this.part % 100 === 10 && value < 10;
    const isTens = this.unitsFirst && isUnits(this.part) && value < 100 && value >= 20 && value % 10 === 0;
    if (this.part === 0 && this.groups.length > 0) {
      this.part = value;
      return true;
    }
    // 一百零五: a sign for nothing stands for tens that are none.
    if (value === 0) return next?.senses.some(({ kind }) => kind === 'count') === true && this.part >= 100;
    if (!(isTen || isTens || fits(this.part, value))) return false;
    this.part += value;
    return true;
  }

  private takeScale(scale: number): boolean {
    const low = this.groups.at(-1)?.scale ?? Infinity;
    if (this.part === undefined && this.groups.length === 0) {
      const value = scale * (1 + this.added);
      this.added = 0;
      if (scale < 1000) this.part = value;
      else this.groups.push({ value, scale });
      return true;
    }
    if (scale < 1000) return this.takeHundred(scale, low);
    // "Thousand million", "lakh crore"; 三千五百万.
    const isWhole = this.part === undefined ? this.last === 'scale' : scale < low || isMyriad(scale);
    if (!isWhole) return false;
    // "Million thousand": the lesser is added. What counts a million as one word is a group like others.
    if (this.part === undefined && scale < low) return this.push(scale, scale);
    if (this.part !== undefined && this.part >= 1000 && scale < this.part) {
      const count = this.part % scale;
      this.groups.push({ value: this.part - count, scale });
      this.part = count;
    }
    let value = this.part ?? 0;
    while ((this.groups.at(-1)?.scale ?? Infinity) < scale || (this.part === undefined && value === 0))
      value += this.groups.pop()?.value ?? 1;
    return this.push(value * scale, scale);
  }

  private push(value: number, scale: number): true {
    this.groups.push({ value, scale });
    this.part = undefined;
    return true;
  }

  /** Multiplies the last of what was read, as in "(hundred) two tens", or adds to it: "thousand hundred". */
  private takeHundred(scale: number, low: number): boolean {
    const part = this.part ?? 0;
    const count = part % scale;
    const value = (this.part === 0 ? 0 : count || 1) * scale;
    const isFirst = part === count;
    if (scale >= low || (count > 0 && part < count) || !(isFirst || fits(part - count, value))) return false;
    this.part = part - count + value;
    return true;
  }

  private takePart(value: number, isJoined: boolean): boolean {
    if (this.part === undefined) {
      if (this.groups.length > 0 && !isJoined) return false;
      this.add(value);
      return true;
    }
    if (isJoined && this.last !== 'part') this.part += value;
    else if (this.last === 'count') this.part *= value;
    else return false;
    return true;
  }

  private takeDecimal(kind: Sense['kind'], value: number): boolean {
    if (kind === 'count' && value < 100 && Number.isInteger(value)) {
      const whole = Math.trunc(this.part ?? 0);
      this.decimals = `${this.decimals ?? ''}${String(value)}`;
      this.part = Number(`${String(whole)}.${this.decimals}`);
      return true;
    }
    if (kind !== 'scale' || this.part === undefined) return false;
    this.decimals = undefined;
    this.last = 'count';
    return this.takeScale(value);
  }
}

/** Whether a word goes on with a number: units after tens, tens after hundreds, hundreds after thousands. */
function fits(part: number, value: number): boolean {
  if (!Number.isInteger(part) || !Number.isInteger(value) || part === 0) return false;
  if (part % 100 === 0) return part % 10 ** String(value).length === 0;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function isUnits(part: number): boolean {
  return part % 100 > 0 && part % 100 < 10;
}

/** 万, 亿 and so on, by which East Asia counts thousands too. */
function isMyriad(scale: number): boolean {
  return [1e4, 1e8, 1e12, 1e16].includes(scale);
}

/** A half may be 50 per cent. */
function shares({ kind, value }: Sense): number[] {
  return kind === 'part' && value < 1 ? [value, value * 100] : [value];
}
