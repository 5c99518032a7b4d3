import type { Page } from 'playwright/test';

/**
 * Loads what a page fetches only when its reader comes near, and looks whether all is there.
 * @param page an open page
 * @returns whether its style holds, every picture is shown, and no font that it ships failed
 */
export function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    const shipped = [...(await document.fonts.ready)].filter(({ family }) =>
      /^"?Bulletin(?: Title)?"?$/.test(family),
    );
    const isStyled = getComputedStyle(document.documentElement).getPropertyValue('--measure') !== '';
    const isTypeThere =
      shipped.length === 0 ||
      (shipped.some(({ status }) => status === 'loaded') &&
        shipped.every(({ status }) => status !== 'error'));
    return isStyled && isTypeThere;
  });
}
