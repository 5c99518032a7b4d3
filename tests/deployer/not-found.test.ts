import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';

test('each language has a "not found" page of its own, which no list of pages holds', ({ withArabic }) => {
  const { out, folder } = withArabic.site;
  const { locales } = check({ siteFolder: folder }).publication;
  for (const { tag, direction, strings } of locales) {
    const html = readFileSync(path.join(out, tag, '404.html'), 'utf8');
    const elements = elementsOf(html);
    const root = elements.find(({ tagName }) => tagName === 'html');
    expect([root && property(root, 'lang'), root && property(root, 'dir')]).toEqual([tag, direction]);
    const { notFound } = strings.data as { notFound: { title: string; text: string } };
    expect(html).toContain(`<h1>${notFound.title}</h1>`);
    // By themselves: words of a link that follows would run into them.
    expect(html).toContain(`<p>${notFound.text}</p>`);
    const robots = elements.find((element) => property(element, 'name') === 'robots');
    expect(robots && property(robots, 'content')).toBe('noindex');
    const links = elements.filter(({ tagName }) => tagName === 'link').map((link) => property(link, 'rel'));
    expect(links).toEqual(['icon', 'apple-touch-icon', 'alternate', 'alternate']);
    // Shown at any depth, so each link must begin at the base.
    const targets = elements.flatMap((element) => property(element, 'href') ?? []);
    expect(targets.filter((target) => !/^(?:\/|#Main$)/.test(target))).toEqual([]);
    expect(existsSync(path.join(out, tag, '404'))).toBe(false);
  }
  const lists = filesBelow(out).filter((file) => file.endsWith('.xml'));
  for (const list of lists) expect(readFileSync(path.join(out, list), 'utf8')).not.toContain('404.html');
});
