import type { Page } from 'playwright/test';

/**
 * Goes through a page by the Tab key alone, from its beginning.
 * @param page the page
 * @returns what is wrong: whatever is to be reached and is not, in the order of the page, or does not show that it is
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const targets = await page
    .locator('a[href], button, summary, [tabindex="0"]')
    .filter({ visible: true })
    .elementHandles();
  const problems: string[] = [];
  for (const target of targets) {
    await page.keyboard.press('Tab');
    const problem = await target.evaluate((element: Element) => {
      const name = element.outerHTML.slice(0, 100);
      const focused = document.activeElement;
      if (focused !== element)
        return `${name} has no focus, but ${focused?.outerHTML.slice(0, 100) ?? 'nothing'}`;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name} has no outline`;
      const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return element.contains(onTop)
        ? undefined
        : `${name} is covered by ${onTop?.outerHTML.slice(0, 100) ?? 'nothing'}`;
    });
    if (problem !== undefined) problems.push(problem);
  }
  return targets.length === 0 ? ['Nothing is to be reached.'] : problems;
}
