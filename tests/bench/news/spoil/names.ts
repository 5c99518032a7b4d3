import { cached } from '../../../../src/store/caches.ts';
import { spoiltAt, type Spoiler, type Subject } from './spoilt.ts';

const words = /\p{Lu}[\p{Ll}’'-]+(?: (?:\p{Lu}[\p{Ll}’'-]+|[A-Z]\.))* \p{Lu}[\p{Ll}’'-]+/gu;
const latin = /^[\p{sc=Latn}\p{P}\p{N}\p{S}\s]+$/u;

/**
 * A name, of two words or more or the last of these, that source and translation both write is exchanged for another of the
 * same article, where both languages use one script.
 */
export const name: Spoiler = ({ source, translation, article }, random) => {
  if (!latin.test(translation)) return [];
  const { full, surnames } = namesIn(article);
  const isFree = (each: string) =>
    each.split(' ').every((word) => !has(source, word) && !has(translation, word));
  const wholes = (source.match(words) ?? []).filter((each) => has(translation, each));
  const alone = [...surnames].filter(
    (each) => has(source, each) && has(translation, each) && !wholes.some((whole) => whole.includes(each)),
  );
  return [...new Set([...wholes, ...alone])].flatMap((before) => {
    const others = wholes.includes(before) ? full : surnames;
    const after = random.pick([...others].filter((other) => isFree(other)));
    const index = translation.search(pattern(before));
    return after === undefined ? [] : [spoiltAt(translation, index, before, after)];
  });
};

const namesIn = cached((article: Subject['article']) => {
  const full = new Set(
    article.source.flatMap((line, index) =>
      (line.match(words) ?? []).filter((each) => has(article.translation[index] ?? '', each)),
    ),
  );
  return { full, surnames: new Set(Array.from(full, (each) => each.slice(each.lastIndexOf(' ') + 1))) };
});

function has(line: string, each: string): boolean {
  return pattern(each).test(line);
}

/** An ending may follow. */
function pattern(each: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(each)}(?!\\p{L}{4})`, 'u');
}
