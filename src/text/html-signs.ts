/** What is written instead of HTML's tags, by their names. */
const signs: readonly (readonly [names: string, hint: string])[] = [
  ['b strong', 'Replace <{tag}>words</{tag}> with **words**.'],
  ['i em', 'Replace <{tag}>words</{tag}> with *words*.'],
  ['a', 'Replace <a href="https://…">words</a> with [words](https://…).'],
  ['img', 'Replace <img …> with ![what it shows](media/name.jpg).'],
  ['h1 h2', 'Write "## " before the heading, and delete <{tag}> and </{tag}>.'],
  ['h3 h4 h5 h6', 'Write "### " before the heading, and delete <{tag}> and </{tag}>.'],
  ['p div section article', 'Delete <{tag}> and </{tag}>; an empty line parts paragraphs.'],
  ['li ul', 'Begin each item with "- " on a line of its own, and delete <{tag}> and </{tag}>.'],
  ['ol', 'Begin each item with "1. ", "2. " … on a line of its own, and delete <ol> and </ol>.'],
  ['blockquote', 'Begin each line of the quotation with "> ", and delete <blockquote> and </blockquote>.'],
  [
    'script style iframe object embed form svg video',
    'Delete <{tag}>, </{tag}> and all that is between them.',
  ],
  ['hr', 'Replace <hr> with ---, with an empty line before and after it.'],
  ['table tr td th thead tbody', 'Write the table with lines such as | cell | cell |, without <{tag}>.'],
];

const byTag = new Map(
  signs.flatMap(([names, hint]) => names.split(' ').map((name) => [name, hint.replaceAll('{tag}', name)])),
);

/**
 * @param tag name of an element of HTML, as it was written
 * @returns what to write in its place, in the imperative; undefined where a text has no sign for that
 * @example signFor('b') // 'Replace <b>words</b> with **words**.'
 */
export function signFor(tag: string): string | undefined {
  return byTag.get(tag.toLowerCase());
}
