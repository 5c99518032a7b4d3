import type { Page } from 'playwright/test';

/**
 * @param page a page
 * @returns what of it does not fit: the page itself sideways, and every element whose text is cut off; a table may be moved
 *   within its own frame
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const shown = [...document.querySelectorAll('body *:not(.skip, svg, svg *, .table, .table *)')].filter(
      (element) => element.checkVisibility(),
    );
    const cut = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWider = overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      const isHigher = overflowY !== 'visible' && element.scrollHeight > element.clientHeight;
      return left < 0 || right > clientWidth || isWider || isHigher;
    });
    // Text that runs out of its element counts too, though nothing scrolls.
    const run = shown.filter((element) => {
      const range = document.createRange();
      return [...element.childNodes].some((child) => {
        if (!(child instanceof Text)) return false;
        range.selectNode(child);
        return [...range.getClientRects()].some(({ left, right }) => left < -1 || right > clientWidth + 1);
      });
    });
    const names = new Set([...cut, ...run].map((element) => element.outerHTML.slice(0, 120)));
    return [...(scrollWidth > clientWidth ? [`page of ${String(scrollWidth)} px`] : []), ...names];
  });
}
