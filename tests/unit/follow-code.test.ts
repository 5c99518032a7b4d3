import { drawFollowCode } from '../../src/site/follow-code/follow-code.ts';
import { makeFollowCodes } from '../../src/site/follow-code/follow-codes.ts';
import { readCode } from '../../src/site/follow-code/read-code.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

const address = 'https://bulletin.example/en/follow/';

test('a code gives its address back, has four modules of quiet zone, and is the same each time', async () => {
  const svg = await drawFollowCode(address);
  expect(await readCode(svg)).toBe(address);
  expect(await drawFollowCode(address)).toBe(svg);
  const [, size] = /viewBox="0 0 (\d+) \d+"/.exec(svg) ?? [];
  expect(svg).toMatch(/stroke="#000000" d="M4 4\.5h7/);
  // 33 modules (version 4) and a zone of 4 on either side.
  expect(size).toBe('41');
});

test('a code that does not give its address back stops the build', async () => {
  const publication = readPublication({ siteFolder: copySite('cities').folder }, () => undefined);
  const elsewhere = await drawFollowCode('https://elsewhere.example/');
  const blank =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 41 41"><path fill="#fff" d="M0 0h41v41H0z"/></svg>';
  for (const [drawn, found] of [
    [elsewhere, 'https://elsewhere.example/'],
    [blank, 'nothing readable'],
  ] as const) {
    const findings: Finding[] = [];
    const codes = await makeFollowCodes(
      publication,
      (finding) => findings.push(finding),
      () => Promise.resolve(drawn),
    );
    expect(codes.size).toBe(0);
    expect(findings).toHaveLength(5);
    expect(findings[0]).toMatchObject({
      rule: 'follow/code',
      severity: 'error',
      message: 'The follow code of the language "en" cannot be read back.',
      found,
      expected: address,
    });
  }
});
