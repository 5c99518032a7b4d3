import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { siteDigest } from '../../src/read/files/site-digest.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

/** What is done to a site, and whether anybody reads it. */
const changes: Readonly<
  Record<string, { readonly counts: boolean; readonly done: (folder: string) => void }>
> = {
  'a word of a text': {
    counts: true,
    done: (folder) => {
      writeFileSync(path.join(folder, 'content/bulletins/demonstration-cities/en.mdx'), 'other words');
    },
  },
  'an empty file': {
    counts: true,
    done: (folder) => {
      writeFileSync(path.join(folder, 'content/bulletins/demonstration-cities/fr.mdx'), '');
    },
  },
  'an empty folder': {
    counts: true,
    done: (folder) => {
      mkdirSync(path.join(folder, 'locales/fr'));
    },
  },
  'a link in place of a folder': {
    counts: true,
    done: (folder) => {
      rmSync(path.join(folder, 'content/bulletins/demonstration-cities'), { recursive: true });
      symlinkSync(folder, path.join(folder, 'content/bulletins/demonstration-cities'));
    },
  },
  'what a system leaves about': {
    counts: false,
    done: (folder) => {
      writeFileSync(path.join(folder, 'content/.DS_Store'), 'x');
    },
  },
  'what lies beside': {
    counts: false,
    done: (folder) => {
      writeFileSync(path.join(folder, 'notes.txt'), 'x');
    },
  },
};

for (const [name, { counts, done }] of Object.entries(changes)) {
  test(`the sum of a site ${counts ? 'tells of' : 'is the same after'} ${name}`, () => {
    const { folder } = copySite('cities');
    const before = siteDigest(folder);
    done(folder);
    expect(siteDigest(folder) !== before).toBe(counts);
  });
}

test('a site has the same sum wherever it lies', () => {
  expect(siteDigest(copySite('cities').folder)).toBe(siteDigest(copySite('cities').folder));
});
