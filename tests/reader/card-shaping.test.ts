import { planCards } from '../../src/outputs/card/cards.ts';
import { setterOf } from '../../src/outputs/card/setters.ts';
import { check } from '../../src/check/check.ts';
import { textsIn } from '../../src/publication/published.ts';
import { bulletinRoute } from '../../src/publication/routes.ts';
import { drawnByChromium, drawnForCard, likeness } from '../support/card-words.ts';
import { expect, test } from '../support/fixtures.ts';
import { copySite } from '../support/site.ts';

/** Words that look wrong wherever letters are set one after the other, beside those of the titles. */
const hard: Readonly<Record<string, readonly string[]>> = {
  bn: ['স্কুল', 'মৌলিক', 'ক্ষ', 'র্ক', 'কো', 'শ্রদ্ধা', 'আর্দ্র', 'জ্ঞান', 'উজ্জ্বল', 'হৃদয়'],
  gu: ['ક્ષ', 'જ્ઞાન', 'શ્રી', 'અર્ક', 'કિ', 'દ્ધિ', 'રૂપ', 'સ્ત્રી', 'પ્રશ્ન', 'ર્કિ'],
};

/** Signs that join two letters, which the joiner after them keeps apart. */
const viramas = /[\u09CD\u0ACD]/g;

for (const [locale, words] of Object.entries(hard)) {
  test(`words of titles look on cards as Chromium draws them: ${locale}`, async ({ page }) => {
    const { folder } = copySite('cities');
    const { publication } = check({ siteFolder: folder });
    const { byPage } = await planCards(publication, folder);
    const style = byPage.get(bulletinRoute(locale, 'demonstration-cities'))?.style;
    if (style === undefined) throw new Error(`There are no cards in ${locale}.`);
    const titles = textsIn(publication.bulletins, locale).flatMap(({ translation }) =>
      translation.title.split(' '),
    );
    const whole = [...new Set([...titles, ...words])];
    const apart = words
      .map((word) => word.replaceAll(viramas, '$&\u200C'))
      .filter((word) => !words.includes(word));
    const byCard = drawnForCard(await setterOf(style), whole);
    const byChromium = await drawnByChromium(page, style, [...whole, ...apart]);
    byCard.forEach((drawn, index) => {
      const other = byChromium[index];
      if (other === undefined) throw new Error('A word was not drawn.');
      expect(Math.abs(drawn.width - other.width), whole[index]).toBeLessThan(0.1);
      expect(likeness(drawn, other), whole[index]).toBeGreaterThan(0.99);
    });
    // Were letters set one after the other, it would be seen.
    for (const [index, word] of apart.entries()) {
      const own = byCard[whole.indexOf(word.replaceAll('\u200C', ''))];
      const other = byChromium[whole.length + index];
      if (own === undefined || other === undefined) throw new Error('A word was not drawn.');
      expect(Math.abs(own.width - other.width), word).toBeGreaterThan(1);
      expect(likeness(own, other), word).toBeLessThan(0.9);
    }
    expect(apart.length).toBeGreaterThan(5);
  });
}
