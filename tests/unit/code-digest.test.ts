import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { digestOfCode } from '../../src/store/code-digest.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

/** A project's files. */
const files = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'src/page.astro',
  'src/deep/er/style.css',
];

function project(): string {
  const folder = makeScratch();
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  return folder;
}

/** What becomes of one of its files, and whether other things may be made then. */
const changes: Readonly<
  Record<string, readonly [change: (at: (file: string) => string) => void, counts: boolean]>
> = {
  nothing: [() => undefined, false],
  'a page': [(at) => writeFileSync(at('src/page.astro'), 'other'), true],
  'a new style': [(at) => writeFileSync(at('src/deep/new.css'), ''), true],
  'a page that is gone': [(at) => rmSync(at('src/page.astro')), true],
  'a page that was renamed': [
    (at) => {
      cpSync(at('src/page.astro'), at('src/pages.astro'));
      rmSync(at('src/page.astro'));
    },
    true,
  ],
  'the packages': [(at) => writeFileSync(at('package-lock.json'), 'other'), true],
  'the lack of a lock file': [(at) => rmSync(at('package-lock.json')), true],
  'the configuration': [(at) => writeFileSync(at('astro.config.mjs'), 'other'), true],
  'a variable for Astro': [(at) => writeFileSync(at('.env.production'), 'PUBLIC_PLACE=Arusha'), true],
  'what imports mean': [(at) => writeFileSync(at('tsconfig.json'), '{}'), true],
  'a file that a link leads to': [
    (at) => {
      writeFileSync(at('shared.css'), 'other');
      symlinkSync(at('shared.css'), at('src/shared.css'));
    },
    true,
  ],
  'a folder that a link leads to': [
    (at) => {
      mkdirSync(at('shared'));
      writeFileSync(at('shared/style.css'), 'other');
      symlinkSync(at('shared'), at('src/shared'), 'junction');
    },
    true,
  ],
  'a link that leads nowhere, and one that leads back': [
    (at) => {
      symlinkSync(at('gone'), at('src/gone'), 'junction');
      symlinkSync(at('src'), at('src/deep/back'), 'junction');
    },
    false,
  ],
  'a folder that Python puts there': [(at) => mkdirSync(at('.env')), false],
  'what explains it': [(at) => writeFileSync(at('README.md'), 'other'), false],
  'a text': [
    (at) => {
      mkdirSync(at('content'));
      writeFileSync(at('content/site.yaml'), 'other');
    },
    false,
  ],
};

for (const [name, [change, counts]] of Object.entries(changes)) {
  test(`the sum of the code ${counts ? 'tells of' : 'is the same after'} ${name}`, () => {
    const [one, other] = [project(), project()];
    change((file) => path.join(other, file));
    expect(digestOfCode(other) !== digestOfCode(one)).toBe(counts);
  });
}
