import { readFileSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { drawTouchIcon } from '../../src/outputs/touch-icon/draw-touch-icon.ts';
import { expect, test } from '../support/quick.ts';
import { projectFolder } from '../support/site.ts';

const svg = (content: string, size = '0 0 16 16') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${size}">${content}</svg>`);

/** The colours of a corner, of the middle of an edge and of the very middle. */
async function seen(mark: Buffer): Promise<string[]> {
  const icon = await drawTouchIcon(mark);
  const { data, info } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, (await sharp(icon).metadata()).hasAlpha]).toEqual([180, 180, false]);
  const at = (x: number, y: number) =>
    data.subarray(3 * (y * 180 + x), 3 * (y * 180 + x) + 3).toString('hex');
  return [at(0, 0), at(90, 0), at(90, 90)];
}

test('a mark that reaches the edges fills the icon to its corners', async () => {
  const tile = svg(
    '<rect fill="#0000ff" width="16" height="16" rx="5"/><circle fill="#ffff00" cx="8" cy="8" r="3"/>',
  );
  expect(await seen(tile)).toEqual(['0000ff', '0000ff', 'ffff00']);
});

test('any other mark stands on paper, a broad one too', async () => {
  expect(await seen(svg('<circle fill="#ff0000" cx="8" cy="8" r="8"/>'))).toEqual([
    'fbfaf6',
    'fbfaf6',
    'ff0000',
  ]);
  const broad = svg('<rect fill="#ff0000" width="320" height="80"/>', '0 0 320 80');
  expect(await seen(broad)).toEqual(['fbfaf6', 'fbfaf6', 'ff0000']);
});

test('what is no picture is refused with what to do', async () => {
  await expect(drawTouchIcon(Buffer.from('no mark'))).rejects.toMatchObject({
    message: expect.stringMatching(/^The mark cannot be drawn: /),
    loc: { file: 'public/favicon.svg' },
    hint: 'Mend public/favicon.svg, or take back the one that was there.',
  });
});

test("the publication's own mark is of the page's colours, in both schemes", () => {
  const read = (file: string) => readFileSync(path.join(projectFolder, file), 'utf8');
  const tokens = read('src/site/styles/tokens.css');
  const used = [...read('public/favicon.svg').matchAll(/#[\da-f]{6}/g)].map(([colour]) => colour);
  expect(used).toHaveLength(4);
  for (const colour of used) expect(tokens).toContain(colour);
});
