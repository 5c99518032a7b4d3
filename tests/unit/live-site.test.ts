import type { Preview } from '../../src/outputs/made.ts';
import { readLiveSite, type LiveSite } from '../../src/tools/preview/live-site.ts';
import { shownPages } from '../../src/tools/preview/shown-pages.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

const english = 'content/bulletins/new-well/en.mdx';
const swahili = 'content/bulletins/new-well/sw.mdx';
const never = () => false;

function rulesOf(site: LiveSite): string[] {
  return [...new Set(site.latest().findings.map(({ rule }) => rule))];
}

/** A repeated word, which the rules of its own work see, and a link, for which all pages have to be known. */
function faulty() {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(swahili, 'Kipya kiko', 'Kipya kiko kiko');
  site.replace(english, 'The newest', '[Elsewhere](/en/nowhere/)\n\nThe newest');
  return site;
}

test('what is shown is not checked yet; its own work is when it is asked for, and all else behind it', async () => {
  const live = await readLiveSite(faulty().folder);
  expect(live.latest().made?.publication.bulletins.map(({ slug }) => slug)).toEqual(['new-well']);
  expect(rulesOf(live)).toEqual([]);
  await live.prepare('/sw/new-well/');
  expect(rulesOf(live)).toContain('wording/doubled');
  expect(rulesOf(live)).not.toContain('content/broken-link');
  let times = 0;
  const found = await live.check(never, () => (times += 1));
  expect(times).toBe(1);
  expect(found?.map(({ rule }) => rule)).toContain('content/broken-link');
  expect(rulesOf(live)).toContain('wording/doubled');
});

test('what changes shows at once with what its own rules find, and nothing of a state that is gone', async () => {
  const site = faulty();
  const live = await readLiveSite(site.folder);
  await live.check(never, () => undefined);
  site.replace(swahili, 'Kipya kiko kiko', 'Kipya kiko');
  site.replace(english, '[Elsewhere](/en/nowhere/)\n\n', '');
  const late = live.check(never, () => {
    throw new Error('told of a state that is gone');
  });
  await live.refresh([swahili, english]);
  expect(await late).toBe(undefined);
  expect(rulesOf(live)).toEqual([]);
  expect(await live.check(never, () => undefined)).toEqual([]);
  site.replace(swahili, 'Kipya kiko', 'Kipya kiko kiko');
  await live.refresh([swahili]);
  expect(rulesOf(live)).toEqual(['wording/doubled']);
});

test('a file of which nobody said that it has changed is not read again', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const live = await readLiveSite(site.folder);
  const titles = () => live.latest().made?.publication.bulletins[0]?.translations.map(({ title }) => title);
  const before = titles();
  site.replace(english, '"A new well"', '"A deep well"');
  await live.refresh(['locales/en/ui.json']);
  expect(titles()).toEqual(before);
  await live.refresh([english]);
  expect(titles()).toContain('A deep well');
});

test('the checks wait while somebody waits for a page', async () => {
  const live = await readLiveSite(faulty().folder);
  let isBusy = true;
  let isDone = false;
  const checks = live
    .check(
      () => isBusy,
      () => undefined,
    )
    .then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isDone).toBe(false);
  isBusy = false;
  await checks;
  expect(isDone).toBe(true);
});

test('only pages of which something else is told are loaded anew', async () => {
  const site = faulty();
  const live = await readLiveSite(site.folder);
  const pages = shownPages();
  const { made } = live.latest();
  const shown: Preview | undefined = made && pages.noted(made).preview;
  for (const route of ['/en/new-well/', '/sw/new-well/', '/en/follow/'])
    shown?.withFindings(route, '<body></body>');
  expect(pages.outdated(live.latest().made?.preview)).toEqual([]);
  await live.check(never, () => undefined);
  expect(pages.outdated(live.latest().made?.preview)).toEqual(['/en/new-well/', '/sw/new-well/']);
});
