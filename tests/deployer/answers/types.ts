import { text, type Case } from './case.ts';

function typed(sent: string): Case['answer'] {
  return (response) => response.writeHead(200, { 'Content-Type': sent }).end(text);
}

/** Types, as hosts write them. */
export const types: Readonly<Record<string, Case>> = {
  'a type in capitals and quotation marks': { answer: typed('TEXT/HTML;Charset="UTF-8"') },
  'a type with two encodings, of which the first counts': {
    answer: typed('text/html; charset=utf-8; charset=latin1'),
  },
  'an encoding within a value': {
    answer: typed('text/html; note="a; charset=utf-8"'),
    verdict: ['verify/type', 'Content-Type: text/html; note="a; charset=utf-8"'],
  },
  'an encoding in the wrong quotation marks': {
    answer: typed("text/html; charset='utf-8'"),
    verdict: ['verify/type', "Content-Type: text/html; charset='utf-8'"],
  },
  'what is no type': { answer: typed('html'), verdict: ['verify/type', 'Content-Type: html'] },
};
