import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { elementsOf, property } from '../support/html.ts';
import { withSecurityHeaders } from '../support/send-headers.ts';
import { serve } from '../support/serve.ts';
import { isWhole } from '../support/whole.ts';

test('with every security header, each page loads whole and asks no other host for anything', async ({
  page,
  specimen,
}) => {
  const { out } = specimen.site;
  const served = await serve(out, '/a/b/', withSecurityHeaders(out));
  const told: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.add(new URL(request.url()).origin);
  });
  for (const route of pageRoutes(out)) {
    const answer = await page.goto(served.url + route.slice(1));
    expect(answer?.headers()['x-content-type-options'], route).toBe('nosniff');
    expect(await isWhole(page), route).toBe(true);
    expect(told.splice(0), route).toEqual([]);
  }
  expect([...asked]).toEqual([new URL(served.url).origin]);
  served.stop();
});

test('every page holds one policy, before all that it is about, and nothing that a hash cannot allow', ({
  specimen,
}) => {
  const { out } = specimen.site;
  for (const route of pageRoutes(out)) {
    const html = readFileSync(path.join(out, route, route.endsWith('/') ? 'index.html' : ''), 'utf8');
    const elements = elementsOf(html);
    const policies = elements.filter((element) => property(element, 'httpEquiv') !== undefined);
    expect(policies, route).toHaveLength(1);
    const head = elements.slice(elements.findIndex(({ tagName }) => tagName === 'head') + 1);
    expect(head[0]?.properties.charSet, route).toBe('utf-8');
    expect(head[1], route).toBe(policies[0]);
    const policy = String(policies[0]?.properties.content);
    expect(policy, route).toContain("default-src 'none'");
    expect(policy, route).not.toMatch(/unsafe|https?:|\*|blob:/);
    const hasScript = /^\/\w+\/(?!about\/)[\w-]+\/$/.test(route);
    expect(policy.includes("script-src 'none'"), route).toBe(!hasScript);
    for (const { properties } of elements) {
      expect(Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name))).toEqual([]);
    }
  }
});
