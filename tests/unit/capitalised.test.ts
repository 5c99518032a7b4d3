import { capitalised } from '../../src/site/i18n/capitalised.ts';
import { expect, test } from '../support/quick.ts';

const cases = [
  ['is', 'maí 2023', 'Maí 2023'],
  ['tr', 'ilkbahar', 'İlkbahar'],
  ['ru', 'май 2023', 'Май 2023'],
  ['en', 'May 2023', 'May 2023'],
  ['ka', 'მაისი 2023', 'მაისი 2023'],
  ['bn', 'মে ২০২৩', 'মে ২০২৩'],
  ['ar', 'مايو ٢٠٢٣', 'مايو ٢٠٢٣'],
  ['en', '2023', '2023'],
  ['en', '', ''],
] as const;

test('a heading begins with a capital where its script has one there', () => {
  for (const [tag, words, written] of cases) expect(capitalised(words, tag), tag).toBe(written);
});
