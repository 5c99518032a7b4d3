import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { sizeLimit } from '../../src/read/files/size-limits.ts';
import { foreign, secret, targets } from '../support/foreign.ts';
import { expect, test } from '../support/fixtures.ts';
import { nobody } from '../support/nobody.ts';
import { runAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import type { TestSite } from '../support/site.ts';
import { bulletin, files, folders, wholeSite } from '../support/whole-folder.ts';

/** What a report says, below the line that names the place and the rule. */
interface Said {
  readonly rule: string;
  readonly lines: readonly string[];
}

const said = {
  link: {
    rule: 'file/link',
    lines: [
      'This is a link to another place.',
      'found:     a link',
      'expected:  the file or folder itself',
      'to do:     Put the file or folder itself here, or delete the link.',
    ],
  },
  pipe: {
    rule: 'file/kind',
    lines: [
      'This is a pipe: neither a file nor a folder.',
      'found:     a pipe',
      'expected:  the file or folder itself',
      'to do:     Delete it.',
    ],
  },
  socket: {
    rule: 'file/kind',
    lines: [
      'This is a socket: neither a file nor a folder.',
      'found:     a socket',
      'expected:  the file or folder itself',
      'to do:     Delete it.',
    ],
  },
  folder: {
    rule: 'file/kind',
    lines: [
      'This is a folder, not a file.',
      'found:     a folder',
      'expected:  a file',
      'to do:     Move the folder away, or give it another name.',
    ],
  },
  file: {
    rule: 'file/kind',
    lines: [
      'This is a file, not a folder.',
      'found:     a file',
      'expected:  a folder',
      'to do:     Move the file away, or give it another name.',
    ],
  },
} satisfies Record<string, Said>;

function report(file: string, { rule, lines }: Said, severity: 'error' | 'warning' = 'error'): string {
  return [
    `${file}  ${severity}  ${rule}`,
    ...lines.map((line) => `  ${line}`),
    '',
    `1 ${severity}.`,
    '',
  ].join('\n');
}

/** Received texts are in no page, so that what is wrong with one is a warning. */
function severityIn(place: string): 'error' | 'warning' {
  return place.includes('/received/') ? 'warning' : 'error';
}

/** Made once by each worker. */
let made: Promise<TestSite> | undefined;
const whole = () => (made ??= wholeSite());

type Put = (at: string, was: string) => void | Promise<void>;

/** Puts something in each of the places, each time into a site of its own, and checks them all. */
async function reportsOf(places: readonly string[], put: Put, user?: number): Promise<Map<string, string>> {
  const { folder } = await whole();
  const sites: string[] = [];
  for (const place of places) {
    const site = path.join(makeScratch(), 'site');
    cpSync(folder, site, { recursive: true });
    const was = path.join(makeScratch(), path.basename(place));
    const at = path.join(site, place);
    cpSync(at, was, { recursive: true });
    renameSync(at, path.join(makeScratch(), 'away'));
    await put(at, was);
    sites.push(site);
  }
  const environment = user === undefined ? {} : { BULLETIN_CACHE: path.join(makeScratch(), 'cache') };
  if (user !== undefined)
    for (const folder of [...sites, environment.BULLETIN_CACHE ?? '']) {
      const scratch = path.dirname(folder);
      chmodSync(scratch, 0o755);
      chownSync(scratch, user, user);
    }
  const { stdout } = await runAlone('tests/support/check-sites.ts', sites, {
    environment,
    user,
    seconds: 50,
  });
  expect(stdout, 'nothing holds up the check').not.toBe('');
  const reports = JSON.parse(stdout) as string[];
  return new Map(places.map((place, index) => [place, reports[index] ?? '']));
}

test('a site without links and the like has nothing at fault', async () => {
  const reports = await reportsOf(['content'], (at, was) => {
    cpSync(was, at, { recursive: true });
  });
  expect(reports.get('content')).toBe('');
});

test.describe('in place of any file or folder', () => {
  test.skip(process.platform === 'win32', 'Windows has no pipes and sockets among files, and few links');

  for (const [name, targetOf] of Object.entries(targets)) {
    test(`a link to ${name} is found and not followed`, async () => {
      const places = [...files, ...folders];
      const reports = await reportsOf(places, (at, was) => {
        symlinkSync(targetOf(at, was), at);
      });
      for (const [place, text] of reports) {
        expect.soft(text).toBe(report(place, said.link));
        expect(text).not.toContain(secret);
      }
    });
  }

  for (const name of ['pipe', 'socket'] as const) {
    test(`a ${name} is found and not opened`, async () => {
      const reports = await reportsOf([...files, ...folders], foreign[name] as Put);
      for (const [place, text] of reports) expect.soft(text).toBe(report(place, said[name]));
    });
  }
});

test('a folder in place of a file is found', async () => {
  const reports = await reportsOf(files, (at) => {
    mkdirSync(at);
  });
  for (const [place, text] of reports) {
    // In the folder of received texts may lie whatever was received.
    const expected = place.includes('/received/') ? '' : report(place, said.folder);
    expect.soft(text).toBe(expected);
  }
});

test('a file in place of a folder is found', async () => {
  const places = folders.filter((place) => place !== bulletin && place !== 'locales/en');
  const reports = await reportsOf(places, (at) => {
    writeFileSync(at, secret);
  });
  for (const [place, text] of reports) expect.soft(text).toBe(report(place, said.file));
});

test('a file that is larger than its kind may be is found, and not read', async () => {
  const reports = await reportsOf(files, (at) => {
    writeFileSync(at, secret);
    truncateSync(at, sizeLimit(at).megabytes * 1_000_000 + 1);
  });
  for (const [place, text] of reports) {
    const { megabytes, hint } = sizeLimit(place);
    const lines = [
      'This file is too large.',
      `found:     ${String(megabytes)}.1 MB`,
      `expected:  at most ${String(megabytes)} MB`,
      `to do:     ${hint}`,
    ];
    expect.soft(text).toBe(report(place, { rule: 'file/size', lines }, severityIn(place)));
  }
});

test('a file or folder that may not be read is found', async () => {
  const isRoot = process.getuid?.() === 0;
  test.skip(
    process.platform === 'win32' || (isRoot && nobody === undefined),
    'nothing is kept from this user',
  );
  const reports = await reportsOf(
    [...files, ...folders],
    (at, was) => {
      cpSync(was, at, { recursive: true });
      chmodSync(at, 0);
    },
    nobody,
  );
  for (const [place, text] of reports) {
    const what = (files as readonly string[]).includes(place) ? 'file' : 'folder';
    const lines = [
      `This ${what} cannot be read.`,
      'found:     no permission to read it',
      `expected:  a readable ${what}`,
      `to do:     Let the build read ${place}.`,
    ];
    expect.soft(text).toBe(report(place, { rule: 'file/unreadable', lines }, severityIn(place)));
  }
});
