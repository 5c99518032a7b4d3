import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { writeManifest } from '../../src/outputs/manifest/manifest.ts';
import { sha256Of } from '../../src/store/entry.ts';
import type { BuildOptions } from '../../src/tools/build/build-run.ts';
import { digestOfFiles, publicFiles } from '../../src/tools/build/public-files.ts';
import { beside } from '../../src/tools/build/swap.ts';
import { inputsOf, remember, unchanged } from '../../src/tools/build/unchanged.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, type TestSite } from '../support/site.ts';

const told = { report: '', said: 'dist holds 1 bulletin.\n', saidQuietly: '' };
const files = new Map([
  ['404.html', 'Not found'],
  ['en/index.html', 'News'],
  ['en/new-well/index.html', 'A new well'],
  ['index.html', 'Languages'],
]);

/** A site as if a build had just made these files of it, and what that build was asked for. */
function built(): { readonly site: TestSite; readonly options: BuildOptions } {
  const site = copySite('tiny', ['en', 'sw']);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(site.out, file)), { recursive: true });
    writeFileSync(path.join(site.out, file), text);
  }
  const sums = new Map([...files].map(([file, text]) => [file, sha256Of(Buffer.from(text))]));
  writeFileSync(path.join(site.out, 'SHA256SUMS'), writeManifest(sums));
  const options = { siteFolder: site.folder, outFolder: site.out, date: '2026-03-01' };
  remember(options, inputsOf(options), { ...told, timeZone: 'UTC' });
  return { site, options };
}

const look = (options: BuildOptions) => unchanged(options, inputsOf(options));

test('where nothing has changed, what was said is said again', () => {
  const { options } = built();
  expect(look(options)).toEqual({ ...told, files: files.size });
});

/** What makes a build worth while. */
const changes: Readonly<Record<string, (site: TestSite, options: BuildOptions) => unknown>> = {
  'a text has changed': (site) => site.replace('content/bulletins/new-well/en.mdx', 'school', 'church'),
  'a file came': (site) => site.write('content/bulletins/new-well/is.mdx', ''),
  'a language has changed': (site) => site.replace('locales/sw/ui.json', '"Lugha"', '"Ndimi"'),
  'the site has another address': (_, options) => ({ ...options, siteUrl: 'https://other.example/' }),
  'the day is another': (_, options) => ({ ...options, date: '2026-03-02' }),
  'texts with errors may be left out': (_, options) => ({ ...options, holdBack: true }),
  'it shall work from any folder': (_, options) => ({ ...options, portable: true }),
  'another folder is named, be it the same site': (site, options) => {
    symlinkSync(site.out, `${site.out}-link`, 'junction');
    return { ...options, outFolder: `${site.out}-link` };
  },
  'the same texts lie elsewhere': (site, options) => {
    renameSync(site.folder, `${site.folder}-moved`);
    return { ...options, siteFolder: `${site.folder}-moved` };
  },
  'a page was changed by somebody': ({ out }) => writeFileSync(path.join(out, 'en/index.html'), 'Other'),
  'a page is gone': ({ out }) => rmSync(path.join(out, 'en/index.html')),
  'a page is a link': ({ out }) => {
    renameSync(path.join(out, 'en/index.html'), path.join(out, '../kept.html'));
    symlinkSync(path.join(out, '../kept.html'), path.join(out, 'en/index.html'));
  },
  'a page is a folder': ({ out }) => {
    rmSync(path.join(out, 'en/index.html'));
    mkdirSync(path.join(out, 'en/index.html'));
  },
  'a folder is a link': ({ out }) => {
    renameSync(path.join(out, 'en'), path.join(out, '../en'));
    symlinkSync(path.join(out, '../en'), path.join(out, 'en'), 'junction');
  },
  'a file was put there': ({ out }) => writeFileSync(path.join(out, 'en/notes.txt'), ''),
  'a folder was put there': ({ out }) => mkdirSync(path.join(out, 'en/notes')),
  'a link was put there': ({ out }) => symlinkSync(out, path.join(out, 'en/notes'), 'junction'),
  'the manifest was changed': ({ out }) => {
    const file = path.join(out, 'SHA256SUMS');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n'));
  },
  'the manifest is gone': ({ out }) => rmSync(path.join(out, 'SHA256SUMS')),
  'the manifest is a link': ({ out }) => {
    renameSync(path.join(out, 'SHA256SUMS'), `${out}.sums`);
    symlinkSync(`${out}.sums`, path.join(out, 'SHA256SUMS'));
  },
  'all is gone': ({ out }) => rmSync(out, { recursive: true }),
  'the output folder is a circle of links': ({ out }) => {
    rmSync(out, { recursive: true });
    symlinkSync(out, out, 'junction');
  },
  'a killed build left a site in the making': ({ out }) => mkdirSync(beside(out).next),
  'a killed build left a site that was replaced': ({ out }) => mkdirSync(beside(out).previous),
};

const isOptions = (asked: unknown): asked is BuildOptions => typeof asked === 'object';

for (const [name, change] of Object.entries(changes)) {
  test(`a build is not left out where ${name}`, () => {
    const { site, options } = built();
    const asked = change(site, options);
    expect(look(isOptions(asked) ? asked : options)).toBeUndefined();
  });
}

test('a build is not left out at the time of another commit, nor remembered where files changed while it ran', () => {
  const { site, options } = built();
  const { SOURCE_DATE_EPOCH: before } = process.env;
  try {
    process.env.SOURCE_DATE_EPOCH = '1';
    expect(look(options)).toBeUndefined();
  } finally {
    delete process.env.SOURCE_DATE_EPOCH;
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before;
  }
  const inputs = inputsOf(options);
  site.replace('content/bulletins/new-well/en.mdx', 'school', 'church');
  remember(options, inputs, { ...told, timeZone: 'UTC' });
  expect(look(options)).toBeUndefined();
});

test('without a wish the day is that on which the build began, in the time zone of the site', () => {
  const { options } = built();
  const today = { ...options, date: undefined };
  const now = Date.now.bind(Date);
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const at = (time: string) => (Date.now = () => Date.parse(time));
  try {
    delete process.env.SOURCE_DATE_EPOCH;
    at('2026-03-01T20:59:59Z');
    const inputs = inputsOf(today);
    at('2026-03-01T21:00:01Z');
    remember(today, inputs, { ...told, timeZone: 'Africa/Nairobi' });
    expect(look(today)).toBeUndefined();
    remember(today, inputsOf(today), { ...told, timeZone: 'Africa/Nairobi' });
    expect(look(today)).toEqual({ ...told, files: files.size });
  } finally {
    Date.now = now;
    if (epoch !== undefined) process.env.SOURCE_DATE_EPOCH = epoch;
  }
});

test('what goes out as it is counts, whatever it is called and however large, and links are followed', () => {
  const folder = path.join(makeScratch(), 'public');
  const sum = () => digestOfFiles(publicFiles(folder));
  const sums = [sum()];
  const put = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
    sums.push(sum());
  };
  put('favicon.svg', '<svg/>');
  put('.well-known/security.txt', 'Contact: mailto:a@example.org');
  put('report.pdf', Buffer.alloc(3_000_000));
  put('report.pdf', Buffer.alloc(3_000_000, 1));
  const other = path.join(folder, '../other');
  mkdirSync(other);
  writeFileSync(path.join(other, 'a.txt'), 'a');
  symlinkSync(other, path.join(folder, 'linked'), 'junction');
  sums.push(sum());
  expect(publicFiles(folder).get('linked/a.txt')?.toString()).toBe('a');
  writeFileSync(path.join(other, 'a.txt'), 'b');
  sums.push(sum());
  expect(new Set(sums).size).toBe(sums.length);
});
