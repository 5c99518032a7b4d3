import { isEnded } from '../../../check/wording/sentences.ts';
import type { Paragraph, RootContent } from 'mdast';

import { leftoverReason } from '../../../publication/received.ts';
import type { Locale } from '../../../publication/locale.ts';
import { findDate } from './long-date.ts';
import type { LeftOut, ReceivedBlock } from './received-block.ts';

/** What is known of the bulletin that a received text belongs to. */
export interface Belonging {
  readonly locale: Locale;
  /** Calendar date, `2023-05-20`. */
  readonly published: string;
  /** How many passages the text of the source has, and whether the last of them is the call to follow. */
  readonly source: { readonly passages: number; readonly endsWithCall: boolean };
}

/** A received text, sorted out. */
export interface SortedOut {
  /** Undefined where the text came without one. */
  readonly title: string | undefined;
  readonly blocks: readonly RootContent[];
  /** The call to follow; undefined where there is none. */
  readonly follow: Paragraph | undefined;
  /** The date in the line that says when the text was posted. */
  readonly date: string | undefined;
  /** What is not in the translation. */
  readonly outside: readonly LeftOut[];
}

/**
 * Finds out what the parts of a received text are. Each part becomes a title, a block, the call to follow, or stands
 * among those left out, with the reason.
 * @param received the parts of the text
 * @param belonging the bulletin that it belongs to
 * @returns the text, sorted out
 */
export function sortOut(received: readonly ReceivedBlock[], belonging: Belonging): SortedOut {
  const outside: LeftOut[] = [];
  const leaveOut = ({ place, text }: ReceivedBlock, reason: string) => void outside.push({ place, text, reason });
  let parts = received.filter((part) => {
    const reason = part.picture === undefined ? leftoverReason(part.text) : undefined;
    if (reason !== undefined) leaveOut(part, reason);
    return reason === undefined;
  });
  const posted = postTime(parts, belonging);
  if (posted !== undefined) {
    leaveOut(posted.part, 'the day of posting, which each page writes by itself');
    parts = parts.filter((part) => part !== posted.part);
  }
  const title = titleAmong(parts, belonging);
  parts = parts.filter((part) => part !== title);
  const call = callAmong(parts, belonging);
  return {
    title: title?.text,
    blocks: parts.filter((part) => part !== call).map(({ block }) => block),
    follow: call?.block,
    date: posted?.date,
    outside,
  };
}

/** Signs and words beside the date of such a line: "Post time:", never a whole sentence. */
const maxRestLength = 30;
const sentenceEnd = /\p{Sentence_Terminal}["'”’»)\]]*$/u;

function postTime(parts: readonly ReceivedBlock[], { locale, published }: Belonging) {
  const worded = parts.filter(({ picture }) => picture === undefined);
  for (const part of [...worded.slice(-2).reverse(), ...worded.slice(0, 2)].filter(isWords)) {
    const found = findDate(part.text, locale, published);
    if (found === undefined || found.rest.trim().length > maxRestLength) continue;
    // "Posted: 20. May 2023." is none, nor is the date alone.
    const isSentence = sentenceEnd.test(part.text) && /^[^:：]*\p{L}[^:：]*$/u.test(found.rest);
    if (!isSentence) return { part, date: found.date };
  }
  return undefined;
}

/** What calls itself the title; else a first line that is a heading, or no sentence. */
function titleAmong(parts: readonly ReceivedBlock[], { locale }: Belonging): ReceivedBlock | undefined {
  const marked = parts.find((part) => part.isTitle);
  const first = parts.find(({ picture }) => picture === undefined);
  if (marked !== undefined || first === undefined || parts.length === 1) return marked;
  const { block, text } = first;
  if (block.type === 'heading') return first;
  const endsSentence = isEnded(text, locale.writing);
  return block.type === 'paragraph' && !endsSentence && text.length <= 200 ? first : undefined;
}

/** The paragraph that speaks of a QR code; else the last, where the source ends with a call too. */
function callAmong(parts: readonly ReceivedBlock[], { source }: Belonging): ParagraphBlock | undefined {
  const words = parts.filter(isWords);
  const speaking = words.findLast(({ text }) => /(?<!\p{L})QR(?!\p{Lu})/u.test(text));
  if (speaking !== undefined) return speaking;
  return source.endsWithCall && parts.length === source.passages
    ? words.find((part) => part === parts.at(-1))
    : undefined;
}

/** A part that is a paragraph: no list, table, heading or picture. */
type ParagraphBlock = ReceivedBlock & { readonly block: Paragraph };

function isWords(part: ReceivedBlock): part is ParagraphBlock {
  return part.block.type === 'paragraph' && part.picture === undefined;
}
