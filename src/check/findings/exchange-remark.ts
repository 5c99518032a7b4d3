import type { Rendered } from '../align/counterparts.ts';
import { namePlace } from '../checked-work.ts';

/** Something that a text names, and where. */
interface Named {
  readonly text: string;
  readonly index: number;
}

/** What is said of an exchange of one kind. */
export interface ExchangeWords {
  /** As in "This passage names a different month". */
  readonly what: string;
  /** As in "the month that is called …". */
  readonly which: string;
  readonly hint: string;
}

/**
 * Says that a passage names another thing than its source text.
 * @param passages the passage, and what it renders
 * @param exchange what stands here, and what stands there
 * @param exchange.found the thing of the translation
 * @param exchange.meant the thing of the source text
 * @param words what is said of things of this kind
 * @returns a remark, but for the rule's id
 */
export function exchangeRemark(
  { source, translation }: Rendered,
  { found, meant }: { readonly found: Named; readonly meant: Named },
  { what, which, hint }: ExchangeWords,
) {
  return {
    passage: translation,
    index: found.index,
    message: `This passage names ${what} from the source text.`,
    found: found.text,
    expected: `${which} that is called "${meant.text}" in ${namePlace(source, meant.index)}`,
    hint,
  };
}
