import { missingAddressee } from '../../src/text/addressees.ts';
import { linkProblem } from '../../src/text/links.ts';
import { expect, test } from '../support/quick.ts';

/** Links that reach somebody, and links that don't. */
const links: Readonly<Record<'right' | 'wrong', readonly string[]>> = {
  right: [
    'mailto:ada@news.example',
    'mailto:ada@localhost',
    'MAILTO:Ada@News.Example',
    'mailto:ada%40news.example',
    'mailto:ada@news.example,bo@news.example',
    'mailto:ada@news.example?subject=',
    'mailto:%22Ada,%20Bo%22@news.example',
    'mailto:"Ada,Bo"@news.example',
    'mailto:%C3%A4da@n%C3%A4ws.example',
    'mailto:ada+news@news.example',
    'mailto:100%@news.example',
    'mailto:?to=ada@news.example',
    'mailto:?To=ada%2Bnews@news.example',
    'mailto:?subject=News&body=https%3A%2F%2Fnews.example%2F',
    'mailto:?subject=?&to=ada@news.example',
    'tel:+254-700-000-000',
    'tel:%2B254700000000',
    'tel:+254%20700%20000%20000',
    'tel:112',
    'tel:*100#',
    'tel:7042;phone-context=village.example',
    'tel:1-800-FLOWERS',
    'tel:%E0%A7%AF%E0%A7%AF%E0%A7%AF',
    'https://news.example/',
  ],
  wrong: [
    'mailto:',
    'mailto:%20',
    'mailto:?',
    'mailto:?subject=',
    'mailto:?subject=&body=',
    'mailto:#a=b',
    'mailto:x',
    'mailto:@',
    'mailto:@news.example',
    'mailto:ada@',
    'mailto:ada@news.example,x',
    'mailto:?to=x',
    'mailto:?to=x&subject=News',
    'mailto:https://news.example/',
    'tel:',
    'tel:+',
    'tel:%20',
    'tel:?',
    'tel:phone',
    'tel:;ext=5',
  ],
};

for (const [kind, hrefs] of Object.entries(links)) {
  for (const href of hrefs) {
    test(`${href} is ${kind}`, () => {
      expect(linkProblem(href) === undefined).toBe(kind === 'right');
    });
  }
}

test('no other kind of link needs somebody', () => {
  expect(missingAddressee('https:', 'https:')).toBeUndefined();
  expect(missingAddressee('constructor', 'constructor')).toBeUndefined();
});
