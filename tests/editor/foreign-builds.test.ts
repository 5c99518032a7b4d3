import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { hashFolder } from '../support/files.ts';
import { foreign, secret } from '../support/foreign.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { makeScratch } from '../support/scratch.ts';
import { buildAlone, runAlone } from '../support/run.ts';
import type { TestSite } from '../support/site.ts';
import { bulletin, wholeSite } from '../support/whole-folder.ts';

test.skip(process.platform === 'win32', 'Windows has no pipes among files, and few links');

const pipe = `  This is a pipe: neither a file nor a folder.
  found:     a pipe
  expected:  the file or folder itself
  to do:     Delete it.
`;

const link = `  This is a link to another place.
  found:     a link
  expected:  the file or folder itself
  to do:     Put the file or folder itself here, or delete the link.
`;

function at(site: TestSite, file: string): string {
  return path.join(site.folder, file);
}

/** What lies elsewhere: the same file, with words at its end that nobody is to see. */
function moveOut(site: TestSite, file: string, words = ''): void {
  const elsewhere = path.join(makeScratch(), secret);
  renameSync(at(site, file), elsewhere);
  if (words !== '') writeFileSync(elsewhere, words, { flag: 'a' });
  symlinkSync(elsewhere, at(site, file));
}

const cases: readonly { readonly name: string; change: (site: TestSite) => void; readonly report: string }[] =
  [
    {
      name: 'pipes in place of a text, a picture, a received text and a typeface',
      change: (site) => {
        for (const file of [
          `${bulletin}/en.mdx`,
          `${bulletin}/media/well.png`,
          `${bulletin}/received/en.txt`,
        ])
          rmSync(at(site, file));
        for (const file of [
          `${bulletin}/en.mdx`,
          `${bulletin}/media/well.png`,
          `${bulletin}/received/en.txt`,
          'locales/en/x.woff2',
        ])
          void foreign.pipe?.(at(site, file), '');
      },
      report: `${bulletin}/en.mdx  error  file/kind
${pipe.trimEnd()}
  likewise:
    ${bulletin}/media/well.png
    ${bulletin}/received/en.txt
    locales/en/x.woff2

4 errors.
`,
    },
    {
      name: 'a picture that is a device without end',
      change: (site) => {
        rmSync(at(site, `${bulletin}/media/well.png`));
        symlinkSync('/dev/zero', at(site, `${bulletin}/media/well.png`));
      },
      report: `${bulletin}/media/well.png  error  file/link\n${link}\n1 error.\n`,
    },
    {
      name: 'a picture, a text and strings that lie elsewhere',
      change: (site) => {
        moveOut(site, `${bulletin}/media/well.png`);
        moveOut(site, `${bulletin}/en.mdx`, `\n${secret}\n`);
        moveOut(site, 'locales/en/ui.json');
      },
      report: `${bulletin}/en.mdx  error  file/link
${link}
${bulletin}/media/well.png  error  file/link
${link}
locales/en/ui.json  error  file/link
${link}
3 errors.
`,
    },
    {
      name: 'a site.yaml that is the environment',
      change: (site) => {
        rmSync(at(site, 'content/site.yaml'));
        symlinkSync('/proc/self/environ', at(site, 'content/site.yaml'));
      },
      report: `content/site.yaml  error  file/link\n${link}\n1 error.\n`,
    },
    {
      name: 'a folder of bulletins that lies elsewhere',
      change: (site) => {
        moveOut(site, bulletin);
      },
      report: `${bulletin}  error  file/link\n${link}\n1 error.\n`,
    },
  ];

for (const { name, change, report } of cases) {
  test(`${name}: a build and a check say so at once, and show nothing of it`, async () => {
    const site = await wholeSite();
    writeLastGoodSite(site.out);
    const before = hashFolder(site.out);
    change(site);
    const environment = { HIDDEN: secret };
    const built = await buildAlone(site, { environment, seconds: 25 });
    expect(built).toEqual({
      status: 1,
      stderr: report,
      stdout: `Nothing was published: ${site.out} is as it was.\n`,
    });
    expect(hashFolder(site.out)).toBe(before);
    const checked = await runAlone('src/tools/desk/main.ts', ['check', '--site', site.folder], {
      environment,
      seconds: 25,
    });
    expect(checked).toEqual({ status: 1, stdout: report, stderr: '' });
    expect(report).not.toContain(secret);
  });
}

test('a site folder that lies behind links is built as any other', async () => {
  const site = await wholeSite();
  const behind = path.join(makeScratch(), 'behind');
  symlinkSync(site.folder, behind);
  const { status, stderr } = await buildAlone({ ...site, folder: behind }, { seconds: 50 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('links in a draft stop nobody, and lead nowhere', async () => {
  const site = await wholeSite();
  const draft = 'content/bulletins/later';
  site.write(`${draft}/bulletin.yaml`, 'published: 2026-03-01\ndraft: true\n');
  symlinkSync('/', at(site, `${draft}/media`));
  symlinkSync('/proc/self/environ', at(site, `${draft}/en.mdx`));
  const { status, stderr } = await buildAlone(site, { seconds: 50 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
