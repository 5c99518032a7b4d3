/** A word that says a number, or multiplies one. */
export interface Word {
  readonly value: number;
  readonly isScale: boolean;
}

/**
 * @param words words of a number in their order
 * @param scaleFirst whether those that multiply stand before what they multiply
 * @returns what they may say together
 * @example readings([two, hundred, three], false) // [203]
 */
export function readings(words: readonly Word[], scaleFirst: boolean): number[] {
  return scaleFirst ? [...new Set(scalesFirst(words))] : [scalesLast(words)];
}

/** A scale multiplies all that was said since a greater one. */
function scalesLast(words: readonly Word[]): number {
  const parts: number[] = [];
  for (const { value, isScale } of words) {
    let count: number | undefined;
    while (isScale && (parts.at(-1) ?? Infinity) < value) count = (count ?? 0) + (parts.pop() ?? 0);
    parts.push((count ?? 1) * value);
  }
  return sum(parts);
}

/** "Elfu ishirini na moja" may be 21 thousand, or 20 thousand and one: a scale multiplies any of the words after it. */
function scalesFirst(words: readonly Word[], below = Infinity): number[] {
  const at = words.findIndex(({ isScale }) => isScale);
  const before = sum(words.slice(0, at < 0 ? words.length : at).map(({ value }) => value));
  const scale = words[at];
  if (scale === undefined) return before < below ? [before] : [];
  const rest = words.slice(at + 1);
  return [...rest.keys(), rest.length].flatMap((count) => {
    const counts = count === 0 ? [1] : scalesFirst(rest.slice(0, count), scale.value);
    const added = scalesFirst(rest.slice(count), scale.value);
    return counts.flatMap((factor) => added.map((more) => before + factor * scale.value + more));
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
