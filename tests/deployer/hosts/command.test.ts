import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { addManifest } from '../../support/add-manifest.ts';
import { readArguments } from '../../../src/read/terminal/read-arguments.ts';
import { hostLine, readHostWish, type HostWish } from '../../../src/tools/hosts/host-options.ts';
import { storeBound } from '../../../src/tools/build/store-bound.ts';
import { verifyFolder } from '../../../src/tools/verify/verify-folder.ts';
import { writeHost } from '../../../src/tools/hosts/write-host.ts';
import { expect, test } from '../../support/fixtures.ts';
import { filesBelow } from '../../support/files.ts';
import { run } from '../../support/run.ts';
import { copySite, type TestSite } from '../../support/site.ts';

const address = 'https://news.example/a/b/';

/** Stands for a site that was built for an address. */
function pretendBuilt(site: TestSite, siteUrl: string): void {
  mkdirSync(site.out);
  writeFileSync(path.join(site.out, 'index.html'), `<link rel="canonical" href="${siteUrl}" />`.repeat(9));
  addManifest(site.out);
}

const readWish = (words: readonly string[]) => readHostWish(readArguments(hostLine, words));

function wishFor(site: TestSite, ...words: readonly string[]): HostWish {
  const out = path.join(site.folder, '../host');
  return readWish([...words, '--site', site.folder, '--dist', site.out, '--out', out]);
}

/** What is refused, in the words of the report. */
function refusals(
  wish: HostWish,
  siteUrl?: string,
): (readonly [rule: string, message: string, hint: string])[] {
  const { findings, written } = writeHost(wish, siteUrl);
  expect(written).toBeUndefined();
  return findings.map(({ rule, message, hint }) => [rule, message, hint]);
}

test('the command says what it wrote and how to go on', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  pretendBuilt(site, address);
  const out = path.join(site.folder, '../host');
  const words = ['caddy', '--site', site.folder, '--dist', site.out, '--out', out];
  const ended = await run('src/tools/hosts/main.ts', words, { SITE_URL: address });
  expect(ended).toEqual({
    status: 0,
    stderr: '',
    stdout: `${site.out} holds 2 precompressed files beside its texts.
${out} holds what Caddy is told of ${address}:
  Caddyfile
Next (docs/hosts/caddy.md says more):
  caddy validate --config ${out}/Caddyfile
  sudo cp ${out}/Caddyfile /etc/caddy/Caddyfile
  sudo systemctl reload caddy
`,
  });
  expect(filesBelow(out)).toEqual(['Caddyfile']);
  expect(filesBelow(site.out)).toEqual(['SHA256SUMS', 'index.html', 'index.html.br', 'index.html.gz']);
  expect(verifyFolder(site.out).findings).toEqual([]);
  // Written again over itself, and without a word.
  expect(await run('src/tools/hosts/main.ts', [...words, '--quiet'], { SITE_URL: address })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  // What can't be compressed is told; the files of the host are there by then.
  rmSync(path.join(site.out, 'SHA256SUMS'));
  const foreign = await run('src/tools/hosts/main.ts', words, { SITE_URL: address });
  expect([foreign.status, foreign.stdout]).toEqual([1, '']);
  expect(foreign.stderr).toContain(`${site.out}/SHA256SUMS  error  verify/manifest\n`);
  const unknown = await run('src/tools/hosts/main.ts', ['nginks']);
  expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toBe('There is no host "nginks".\n  to do:     Write "nginx".\n');
});

test('what cannot be written is refused before anything is', () => {
  const site = copySite('tiny', ['en', 'sw']);
  expect(refusals(wishFor(site, 'nginx'), 'https://bulletin.example/')).toEqual([
    [
      'host/placeholder',
      'The address of the site is still the placeholder: no host answers for it.',
      'Set "url", or SITE_URL, build again, and then write the files.',
    ],
    [
      'host/dist',
      'There is no built site, and what a browser may load is read from its pages.',
      'Run npm run build first, or name the folder with --dist.',
    ],
  ]);
  pretendBuilt(site, address);
  expect(refusals(wishFor(site, 'nginx'), 'https://news.example/')).toEqual([
    [
      'host/address',
      'The site was built for another address, so its links would lead elsewhere.',
      'Run npm run build again, with the same SITE_URL.',
    ],
  ]);
  const folder = path.join(site.folder, '../host');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'thesis.txt'), 'Years of work');
  expect(refusals(wishFor(site, 'nginx'), address)).toEqual([
    [
      'host/out',
      "The folder holds something other than an earlier run's files.",
      'Name another folder with --out, or move away what is there.',
    ],
  ]);
  expect(filesBelow(folder)).toEqual(['thesis.txt']);
  site.replace('content/site.yaml', 'sourceLocale: en', 'sourceLocale: xx');
  expect(refusals(wishFor(site, 'nginx'), address).length).toBeGreaterThan(0);
});

test('an address that no server file could hold is told of in a sentence', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const words = ['--site', site.folder, '--dist', site.out];
  for (const host of ['nginx', 'caddy']) {
    expect(
      await run('src/tools/hosts/main.ts', [host, ...words], { SITE_URL: 'https://a$b;c{d}.test/' }),
    ).toEqual({
      status: 1,
      stdout: '',
      stderr: `SITE_URL  error  site/url
  The host in the address of the site has signs in its name that no host has.
  found:     https://a$b;c{d}.test/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
    });
  }
  pretendBuilt(site, address);
  expect(writeHost({ ...wishFor(site, 'nginx'), root: '/a$b' }, address)).toEqual({
    written: undefined,
    findings: [
      {
        rule: 'host/signs',
        severity: 'error',
        file: 'content/',
        line: 0,
        message: 'The files of nginx have no way to write a character that the site needs there.',
        found: '/a$b',
        expected: 'letters, digits, hyphens, dots and slashes',
        hint: 'Take the character out of the address of the site, or out of --root.',
      },
    ],
  });
});

test('nothing is written through a link in the folder, and what the system refuses is told', () => {
  test.skip(process.platform === 'win32', 'making a link takes rights on Windows');
  const site = copySite('tiny', ['en', 'sw']);
  pretendBuilt(site, address);
  const folder = path.resolve(site.folder, '../host');
  const thesis = path.resolve(site.folder, '../thesis.txt');
  writeFileSync(thesis, 'Years of work');
  const refused = (host: string) => writeHost(wishFor(site, host), address).findings;
  mkdirSync(path.join(folder, '.github'), { recursive: true });
  symlinkSync(thesis, path.join(folder, 'bulletin.conf'));
  symlinkSync(path.dirname(thesis), path.join(folder, '.github/workflows'));
  expect(refused('nginx')).toMatchObject([{ rule: 'host/out', found: '.github, bulletin.conf' }]);
  rmSync(path.join(folder, 'bulletin.conf'));
  expect(refused('github')).toMatchObject([{ rule: 'host/out', found: '.github/workflows' }]);
  expect(readFileSync(thesis, 'utf8')).toBe('Years of work');
  rmSync(folder, { recursive: true });
  symlinkSync(path.join(thesis, 'nothing'), folder);
  expect(refused('nginx')).toEqual([
    {
      rule: 'host/out',
      severity: 'error',
      file: wishFor(site, 'nginx').out,
      line: 0,
      message: 'The files cannot be written there.',
      // In the words of the system.
      found: expect.stringMatching(/^E[A-Z]+: .*, mkdir/) as unknown,
      expected: 'a folder that this user may make, or write to',
      hint: 'Name another folder with --out, or let this user write there.',
    },
  ]);
});

test('what is not understood is told in a sentence', () => {
  const cases: readonly (readonly [words: readonly string[], sentence: string])[] = [
    [[], 'The command "host" needs a host.'],
    [['nginx', 'caddy'], 'The command "host" does not know what to do with "caddy".'],
    [['ftp'], 'There is no host "ftp".'],
    [['github', '--language-at-root'], "GitHub Pages cannot answer / in the reader's language."],
    [['nginx', '--root', 'www'], '--root takes the whole path of a folder on the server, not "www".'],
    [['nginx', '--root', '/a$b'], '--root takes the whole path of a folder on the server, not "/a$b".'],
  ];
  for (const [words, sentence] of cases) expect(() => readWish(words)).toThrow(sentence);
});

test('Netlify, Cloudflare Pages and GitHub Pages get files of theirs', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', 'formerly: [old-well]\nfigures:');
  pretendBuilt(site, address);
  const written = (...words: readonly string[]) => {
    const result = writeHost(wishFor(site, ...words), address);
    expect(result.findings).toEqual([]);
    return Object.fromEntries(result.written?.files.map(({ path: file, text }) => [file, text]) ?? []);
  };
  const netlify = written('netlify', '--language-at-root');
  expect(netlify._redirects).toBe(`/a/b/en/old-well/ /a/b/en/new-well/ 301
/a/b/en/old-well/old-well-en.html /a/b/en/new-well/new-well-en.html 301
/a/b/sw/old-well/ /a/b/sw/new-well/ 301
/a/b/sw/old-well/old-well-sw.html /a/b/sw/new-well/new-well-sw.html 301
/a/b/ languages=:list /a/b/index.html 200!
/a/b/ /a/b/en/ 302! Language=en
/a/b/ /a/b/sw/ 302! Language=sw
/a/b/en/* /a/b/en/404.html 404
/a/b/sw/* /a/b/sw/404.html 404
/* /a/b/404.html 404
`);
  expect(written('netlify')._redirects).not.toContain('Language');
  const { _headers: headers = '' } = netlify;
  expect(headers).toMatch(/^\/a\/b\/\*\n {2}Content-Security-Policy: .*\n/);
  expect(headers).not.toContain('Strict-Transport-Security');
  expect(headers).toContain(`
/a/b/fonts/*
  Cache-Control: public, max-age=31536000, immutable

/a/b/media/*
  Cache-Control: public, max-age=31536000, immutable
`);
  const folder = path.join(site.folder, '../host');
  expect(readFileSync(path.join(folder, '_headers'), 'utf8')).not.toContain('undefined');
  const cloudflare = written('cloudflare', '--https-only');
  expect(cloudflare._headers).toContain('  Strict-Transport-Security: max-age=31536000; includeSubDomains\n');
  expect(cloudflare._redirects).toBe(`/a/b/en/old-well/ /a/b/en/new-well/ 301
/a/b/en/old-well /a/b/en/new-well/ 301
/a/b/en/old-well/old-well-en.html /a/b/en/new-well/new-well-en.html 301
/a/b/sw/old-well/ /a/b/sw/new-well/ 301
/a/b/sw/old-well /a/b/sw/new-well/ 301
/a/b/sw/old-well/old-well-sw.html /a/b/sw/new-well/new-well-sw.html 301
`);
});

/** A job of a workflow. */
interface Job {
  readonly if?: string;
  readonly permissions?: Record<string, string>;
  readonly steps: readonly {
    uses?: string;
    run?: string;
    env?: Record<string, string>;
    with?: { path?: string };
  }[];
}

test('the workflow for GitHub Pages is a workflow, and builds for the address', async () => {
  const { parse } = await import('yaml');
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/site.yaml', 'sourceLocale', 'timeZone: Asia/Dhaka\nsourceLocale');
  pretendBuilt(site, address);
  const { written } = writeHost(wishFor(site, 'github'), address);
  const [file] = written?.files ?? [];
  expect(file?.path).toBe('.github/workflows/publish.yml');
  const workflow = parse(file?.text ?? '') as {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<'check' | 'publish', Job>;
  };
  expect(workflow.on.schedule).toEqual([{ cron: '17 18 * * *' }]);
  expect(file?.text).toContain('    # In UTC: soon after midnight in the time zone Asia/Dhaka.\n');
  const { check, publish } = workflow.jobs;
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(check.permissions).toBeUndefined();
  expect(publish.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(Object.keys(workflow.on)).toContain('pull_request');
  expect(check.steps.at(-1)?.run).toBe('npm run --silent desk -- check --format github');
  expect(publish.if).toBe("github.event_name != 'pull_request'");
  const { steps } = publish;
  expect(steps.map(({ uses, run: command }) => uses?.replace(/@v\d+$/, '') ?? command)).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'npm ci',
    'npm run build',
    'npm run host -- github',
    'actions/configure-pages',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
  expect(steps.filter(({ env }) => env !== undefined).map(({ run: command, env }) => [command, env])).toEqual(
    [
      ['npm run build', { SITE_URL: address }],
      ['npm run host -- github', { SITE_URL: address }],
    ],
  );
});

test('the workflow for several machines makes every share, and publishes as that for one does', async () => {
  const { parse } = await import('yaml');
  const site = copySite('tiny', ['en', 'sw']);
  pretendBuilt(site, address);
  const { written } = writeHost(wishFor(site, 'github'), address);
  interface Workflow {
    readonly on: Record<string, unknown>;
    readonly env: Record<string, string | number>;
    readonly jobs: Record<string, Job & { needs?: string; strategy?: { matrix: { share: number[] } } }>;
  }
  const one = parse(written?.files[0]?.text ?? '') as Workflow;
  const text = readFileSync('docs/hosts/github-matrix.yml', 'utf8');
  const { on, env, jobs } = parse(text) as Workflow;
  expect(Object.keys(on)).toEqual(Object.keys(one.on));
  expect(Object.keys(jobs)).toEqual(['check', 'share', 'publish']);
  expect(jobs.check).toEqual(one.jobs.check);
  expect(env).toEqual({ BULLETIN_CACHE: '${{ github.workspace }}/kept', BULLETIN_CACHE_GB: 0 });
  expect(storeBound(String(env.BULLETIN_CACHE_GB))).toBe(0);
  const { share, publish } = jobs;
  // GitHub counts the machines itself, so that all shares are made.
  const numbers = share?.strategy?.matrix.share ?? [];
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  const stepsOf = (job: Job | undefined) => job?.steps.map(({ uses, run: command }) => uses ?? command);
  expect(stepsOf(share)?.slice(2)).toEqual([
    'npm ci',
    'actions/cache/restore@v4',
    'npm run build -- --only ${{ matrix.share }}/${{ strategy.job-total }}',
    'actions/upload-artifact@v4',
  ]);
  expect([share?.if, share?.permissions, publish?.needs]).toEqual([one.jobs.publish?.if, undefined, 'share']);
  expect(publish?.permissions).toEqual(one.jobs.publish?.permissions);
  const isBetween = (step: string | undefined) => /^actions\/(?:cache|download-artifact)@/.test(step ?? '');
  expect(stepsOf(publish)?.filter((step) => !isBetween(step))).toEqual(stepsOf(one.jobs.publish));
  expect(stepsOf(publish)?.findIndex((step) => step === 'npm run build')).toBe(5);
  for (const { with: { path: kept } = {} } of [...(share?.steps ?? []), ...(publish?.steps ?? [])])
    expect([undefined, 'kept', 'dist']).toContain(kept);
});

test('a text with an error, which a build may have held back, keeps no host from its files', () => {
  const site = copySite('tiny', ['en', 'sw']);
  pretendBuilt(site, address);
  site.replace('content/bulletins/new-well/sw.mdx', 'summary:', 'sumary:');
  expect(writeHost(wishFor(site, 'nginx'), address).findings).toEqual([]);
  site.replace('locales/sw/ui.json', '"Lugha"', '""');
  expect(writeHost(wishFor(site, 'nginx'), address).findings).toMatchObject([{ rule: 'strings/empty' }]);
});

test('Cloudflare Pages is not given more redirects than it takes', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const former = Array.from({ length: 400 }, (_, index) => `old-${String(index)}`);
  site.replace(
    'content/bulletins/new-well/bulletin.yaml',
    'figures:',
    `formerly: [${former.join(', ')}]\nfigures:`,
  );
  pretendBuilt(site, address);
  expect(refusals(wishFor(site, 'cloudflare'), address)).toEqual([
    [
      'host/limit',
      'Cloudflare Pages takes no more than 2,000 redirects.',
      'Choose another host, or take the oldest slugs but the first out of "formerly": feed readers know a bulletin by that.',
    ],
  ]);
  expect(writeHost(wishFor(site, 'netlify'), address).findings).toEqual([]);
});

test('a file that is larger than a host takes is told before anything is written, of another host nothing', () => {
  const site = copySite('tiny', ['en', 'sw']);
  pretendBuilt(site, address);
  writeFileSync(path.join(site.out, 'film.mp4'), '');
  truncateSync(path.join(site.out, 'film.mp4'), 30_000_000);
  const { findings, written } = writeHost(wishFor(site, 'cloudflare'), address);
  expect(written).toBeUndefined();
  expect(findings).toEqual([
    {
      rule: 'host/limit',
      severity: 'error',
      file: `${site.out}/film.mp4`,
      line: 0,
      message: 'Cloudflare Pages takes no file of more than 26,214,400 bytes.',
      found: '30,000,000 bytes',
      expected: 'no more than 26,214,400 bytes',
      hint: 'Make the file smaller, or choose another host.',
    },
  ]);
  expect(existsSync(path.join(site.folder, '../host'))).toBe(false);
  // Files without content, that a disk need not hold.
  for (let index = 0; index < 4; index += 1) {
    const file = path.join(site.out, `film-${String(index)}.mp4`);
    writeFileSync(file, '');
    truncateSync(file, 300_000_000);
  }
  const large = writeHost(wishFor(site, 'github'), address);
  expect(large.findings).toMatchObject([{ rule: 'host/limit', severity: 'warning', file: site.out }]);
  expect(large.written?.files).toHaveLength(1);
});
