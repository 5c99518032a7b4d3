import type { SyntaxCause } from '../read/findings/error-at.ts';
import { nearest } from '../read/findings/nearest.ts';
import { htmlTags, voidTags } from './allowed.ts';
import { componentTags } from './components/components.ts';
import { signFor } from './html-signs.ts';

/**
 * Says what an editor would call a problem. None of the parser's own words is passed on.
 * @param detail what the parser said
 * @param rest the text from the sign on that it stopped at
 * @returns the problem in plain words
 */
export function syntaxCause(detail: string, rest: string): SyntaxCause {
  const [tag = 'the tag', opened = tag] = [...detail.matchAll(/`(<[^`]*>)`/g)].map(([, each]) => each);
  const name = /[^</>\s]+/.exec(opened)?.[0] ?? '';
  if (detail.includes('expected corresponding closing tag for')) return closedByOther(opened, tag);
  if (detail.includes('closing tag for')) return neverClosed(tag, name);
  if (detail.includes('Unexpected closing tag')) return neverOpened(tag);
  if (rest.startsWith('<!--')) return asInHtml;
  if (/^\{\s*\/\*/.test(rest)) return openComment(rest);
  if (rest.startsWith('{') || detail.includes('expression')) return openBracket(rest);
  return angle(rest);
}

/** Whether a tag may be written in a text, and holds no words. */
function isAlone(name: string): boolean {
  return voidTags.has(name) && Object.hasOwn(htmlTags, name);
}

function closedByOther(opened: string, tag: string): SyntaxCause {
  const closing = opened.replace('<', '</');
  return {
    message: `The tag ${opened} is closed by ${tag}.`,
    expected: closing,
    hint: `Replace ${tag} with ${closing}.`,
  };
}

function neverClosed(tag: string, name: string): SyntaxCause {
  const message = `The tag ${tag} is opened and never closed.`;
  if (isAlone(name)) {
    const alone = `<${name}/>`;
    return { message, expected: `${alone}, which closes itself`, hint: `Write ${alone}.` };
  }
  const sign = signFor(name);
  if (sign !== undefined) return { message, expected: 'the sign that texts use for it', hint: sign };
  return {
    message,
    expected: 'a closing tag in the same paragraph or block',
    hint: `Add ${tag.replace('<', '</')} where it ends, or delete ${tag}.`,
  };
}

function neverOpened(tag: string): SyntaxCause {
  const name = /[^</>\s]+/.exec(tag)?.[0] ?? '';
  return {
    message: `The closing tag ${tag} has no opening tag.`,
    expected: 'an opening tag before it',
    hint: isAlone(name)
      ? `Write <${name}/>, which closes itself.`
      : `Delete ${tag}, or add the tag that it closes.`,
  };
}

const asInHtml: SyntaxCause = {
  message: 'A comment is written as in HTML.',
  expected: 'a comment written as {/* … */}',
  hint: 'Write the comment as {/* … */}, or delete it.',
};

function openComment(rest: string): SyntaxCause {
  const comment = { message: 'A comment begins here and is not closed.', expected: '*/} at its end' };
  const [words = ''] = rest.split(/\n\s*\n/);
  if (words.includes('*/')) return { ...comment, hint: 'Write } directly after */ where the comment ends.' };
  if (/\*\s*\}/.test(words)) return { ...comment, hint: 'Write */} where the comment ends, with the /.' };
  return {
    ...comment,
    hint: 'Write */} where the comment ends; or delete {/* if none is meant. What is after */} is printed.',
  };
}

function openBracket(rest: string): SyntaxCause {
  const isClosed = rest.split(/\n\s*\n/)[0]?.includes('}') === true;
  return {
    message: 'There is a curly bracket here, which in a text begins something for programs.',
    expected: 'plain text',
    hint: isClosed
      ? 'Write \\{ for the bracket itself, and \\} for the one that closes it; or delete them.'
      : 'Write \\{ for the bracket itself, or delete it.',
  };
}

function angle(rest: string): SyntaxCause {
  const expected = 'plain text, or a tag from the list';
  const [, address] = /^<([^\s<>]+)>/.exec(rest) ?? [];
  if (address !== undefined && /^https?:\/\//.test(address)) {
    const hint = `Write [words](${address}), with the words that readers should see.`;
    return { message: 'There is an address between "<" and ">".', expected: 'a link with words', hint };
  }
  if (address !== undefined && /^[^@/]+@[^@/]+$/.test(address)) {
    const hint = `Write [${address}](mailto:${address}).`;
    return { message: 'There is a mail address between "<" and ">".', expected: 'a link with words', hint };
  }
  const name = /^<([A-Za-z]+)/.exec(rest)?.[1] ?? '';
  const near = nearest(name, [...Object.keys(htmlTags), ...Object.keys(componentTags)]);
  return {
    message: 'The sign "<" begins something that is not a tag.',
    expected,
    hint: `Write &lt; for the sign itself${near === undefined ? '' : `; for the tag <${near}>, close it with ">"`}.`,
  };
}
