import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { desk } from '../support/desk.ts';
import { expect, test } from '../support/fixtures.ts';
import { runAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, type TestSite } from '../support/site.ts';

test.skip(process.platform === 'win32', 'Windows has no pipes among files, and few links');

const bulletin = 'content/bulletins/new-well';

const linked = (file: string) => `${file}  error  file/link
  This is a link to another place.
  found:     a link
  expected:  the file or folder itself
  to do:     Put the file or folder itself here, or delete the link.

1 error.
`;
const nothingWritten = 'Nothing was written.\n  to do:     Mend this first.\n';

function at(site: TestSite, file: string): string {
  return path.join(site.folder, file);
}

/** Moves a folder elsewhere and leaves a link to it. */
function moveOut(site: TestSite, folder: string): string {
  const elsewhere = path.join(makeScratch(), 'elsewhere');
  renameSync(at(site, folder), elsewhere);
  symlinkSync(elsewhere, at(site, folder));
  return elsewhere;
}

/** A received text outside the site. */
function receivedText(): string {
  const file = path.join(makeScratch(), 'mail.txt');
  writeFileSync(
    file,
    'Kisima kipya\n\nKijiji sasa kina visima kumi na viwili.\n\nKipya kiko kando ya shule.\n',
  );
  return file;
}

test('nothing is begun in a folder that is a link', async () => {
  const cases: [string, string[]][] = [
    ['content/bulletins', ['new', 'bulletin', 'harvest']],
    ['locales', ['new', 'language', 'fr']],
    ['content', ['new', 'translation', 'new-well', 'sw']],
  ];
  for (const [folder, words] of cases) {
    const site = copySite('tiny', ['en', 'sw']);
    const elsewhere = moveOut(site, folder);
    const before = readdirSync(elsewhere, { recursive: true });
    expect(await desk(...words, '--site', site.folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${linked(folder)}The site cannot be read.\n  to do:     Mend this first.\n`,
    });
    expect(readdirSync(elsewhere, { recursive: true })).toEqual(before);
  }
});

test('nothing is begun where a link stands that leads nowhere', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const elsewhere = path.join(makeScratch(), 'is.mdx');
  symlinkSync(elsewhere, at(site, `${bulletin}/is.mdx`));
  expect(await desk('new', 'translation', 'new-well', 'is', '--site', site.folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `${bulletin}/is.mdx is there already, so nothing was written.
  to do:     Go on with that file; to begin again, delete it first.
`,
  });
  expect(existsSync(elsewhere)).toBe(false);
});

test('fresh stamps no text that is a link', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const elsewhere = moveOut(site, `${bulletin}/sw.mdx`);
  const before = readFileSync(elsewhere);
  site.replace(`${bulletin}/en.mdx`, 'beside the school', 'behind the school');
  expect(await desk('fresh', 'new-well', 'sw', '--site', site.folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `${bulletin}/sw.mdx cannot be read.\n  to do:     Run npm run desk -- check, and correct it.\n`,
  });
  expect(readFileSync(elsewhere)).toEqual(before);
});

test('a received text is kept behind no link, and its translation not begun without it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  rmSync(at(site, `${bulletin}/sw.mdx`));
  mkdirSync(at(site, `${bulletin}/received`));
  const elsewhere = moveOut(site, `${bulletin}/received`);
  const words = [
    'import',
    receivedText(),
    '--bulletin',
    'new-well',
    '--language',
    'sw',
    '--site',
    site.folder,
  ];
  expect(await desk(...words)).toEqual({
    status: 1,
    stdout: '',
    stderr: linked(`${bulletin}/received`) + nothingWritten,
  });
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(existsSync(at(site, `${bulletin}/sw.mdx`))).toBe(false);
});

test('a text that comes back as XLIFF is written through no link', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const xliff = path.join(makeScratch(), 'back.xlf');
  await desk('export', 'new-well', 'sw', '--to', xliff, '--site', site.folder);
  const elsewhere = moveOut(site, `${bulletin}/sw.mdx`);
  const before = readFileSync(elsewhere);
  const { status, stderr } = await desk('import', xliff, '--site', site.folder);
  expect(stderr).toBe(
    `${linked(`${bulletin}/sw.mdx`)}The bulletin "new-well" cannot be read.\n  to do:     Mend what npm run desk -- check reports of it.\n`,
  );
  expect(status).toBe(1);
  expect(readFileSync(elsewhere)).toEqual(before);
});

test('an export goes to no file at the end of a link', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const folder = makeScratch();
  const to = path.join(folder, 'out.xlf');
  symlinkSync(path.join(folder, 'elsewhere.xlf'), to);
  expect(await desk('export', 'new-well', 'sw', '--to', to, '--site', site.folder)).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is a file ${to} already.\n  to do:     Name another with --to, or move it away.\n`,
  });
  expect(readdirSync(folder)).toEqual(['out.xlf']);
});

test('a file that is imported may be a link', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  rmSync(at(site, `${bulletin}/sw.mdx`));
  const file = path.join(makeScratch(), 'link.txt');
  symlinkSync(receivedText(), file);
  const words = ['import', file, '--bulletin', 'new-well', '--language', 'sw', '--site', site.folder];
  expect((await desk(...words)).status).toBe(0);
});

/** What cannot be imported, by the ending of its name, and what is said of it. */
const given: [string, (file: string) => void, (file: string) => string][] = [
  [
    'a pipe',
    (file) => void spawnSync('mkfifo', [file]),
    (file) => `${file} is a pipe, not a file.\n  to do:     Write the path of the file itself.\n`,
  ],
  [
    'a link to a device without end',
    (file) => {
      symlinkSync('/dev/zero', file);
    },
    (file) => `${file} is a device, not a file.\n  to do:     Write the path of the file itself.\n`,
  ],
  [
    'a folder',
    (file) => {
      mkdirSync(file);
    },
    (file) => `${file} is a folder, not a file.\n  to do:     Write the path of the file itself.\n`,
  ],
  [
    'a link that leads nowhere',
    (file) => {
      symlinkSync('nowhere', file);
    },
    (file) => `There is no file ${file}.\n  to do:     Write the path of the file as it is seen from here.\n`,
  ],
  [
    'a link to itself',
    (file) => {
      symlinkSync(path.basename(file), file);
    },
    (file) => `${file} cannot be read (ELOOP).\n  to do:     Let the desk read it.\n`,
  ],
];
for (const [name, put, said] of given) {
  for (const ending of ['txt', 'docx', 'xlf']) {
    test(`${name} is not imported as .${ending}`, async () => {
      const site = copySite('tiny', ['en', 'sw']);
      const file = path.join(makeScratch(), `mail.${ending}`);
      put(file);
      const words = ['import', file, '--bulletin', 'new-well', '--language', 'sw', '--site', site.folder];
      // What could hold a command up has a process of its own.
      const isEndless = /pipe|device/.test(name);
      const ended = await (isEndless
        ? runAlone('src/tools/desk/main.ts', words, { seconds: 25 })
        : desk(...words));
      expect(ended).toEqual({ status: 1, stdout: '', stderr: said(file) });
    });
  }
}

const sizes: [string, number, string][] = [
  ['txt', 2, 'Divide what it holds, or take out what does not belong to it.'],
  ['xlf', 10, 'Take the text alone.'],
  ['docx', 100, 'Take the text alone.'],
];
for (const [ending, megabytes, hint] of sizes) {
  test(`a .${ending} of more than ${String(megabytes)} MB is not imported`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    const file = path.join(makeScratch(), `mail.${ending}`);
    writeFileSync(file, '');
    truncateSync(file, megabytes * 1_000_000 + 1);
    const options = ['--bulletin', 'new-well', '--language', 'sw'];
    expect(await desk('import', file, ...options, '--site', site.folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${file} is larger than ${String(megabytes)} MB.\n  to do:     ${hint}\n`,
    });
  });
}
