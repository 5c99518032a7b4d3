import { claimsOf } from '../support/claims.ts';
import { pageRoutes } from '../support/files.ts';
import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { copySite } from '../support/site.ts';

const origin = 'https://host.example/a/b/';

test('alternates are complete, reciprocal and self-including, for bulletins in different sets of languages', async () => {
  const site = copySite();
  site.add('tests/sites/arabic');
  site.add('tests/sites/specimen');
  site.write('content/bulletins/swahili-only/bulletin.yaml', 'published: 2024-05-05\nsourceLocale: sw\n');
  site.write(
    'content/bulletins/swahili-only/sw.mdx',
    '---\ntitle: "Mpya"\nsummary: "Mpya."\n---\n\nHabari.\n',
  );
  const { site: built, served } = await buildAndServe(site, origin);
  served.stop();
  const routes = pageRoutes(built.out).filter((route) => route.endsWith('/'));
  const claims = new Map(routes.map((route) => [origin + route.slice(1), claimsOf(built.out, route)]));
  for (const [address, { canonical, alternates, offered }] of claims) {
    expect(canonical).toBe(address);
    expect(Object.keys(alternates), address).toContain('x-default');
    expect(Object.values(alternates), address).toContain(address);
    const { 'x-default': _, ...languages } = alternates;
    for (const target of Object.values(languages)) expect(claims.get(target)?.alternates).toEqual(alternates);
    expect([...new Set(offered)].sort()).toEqual(Object.keys(languages).sort());
  }
  expect(claims.get(`${origin}sw/swahili-only/`)?.alternates).toEqual({
    sw: `${origin}sw/swahili-only/`,
    'x-default': `${origin}sw/swahili-only/`,
  });
  expect(Object.keys(claims.get(`${origin}is/demonstration-cities/`)?.alternates ?? {}).sort()).toEqual([
    'ar',
    'bn',
    'en',
    'gu',
    'is',
    'sw',
    'x-default',
  ]);
  expect(claims.get(`${origin}is/demonstration-cities/`)?.alternates['x-default']).toBe(
    `${origin}en/demonstration-cities/`,
  );
  expect(claims.get(`${origin}is/follow/`)?.alternates['x-default']).toBe(origin);
});
