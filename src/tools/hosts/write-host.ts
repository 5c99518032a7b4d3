import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { check } from '../../check/check.ts';
import { canonicalOf } from '../../outputs/root/canonical-of.ts';
import { absolute } from '../../publication/addresses.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication } from '../../publication/model.ts';
import { rootRoute } from '../../publication/routes.ts';
import { siteFile } from '../../publication/site.ts';
import { workAt } from '../../publication/work.ts';
import { hasErrors, isStopping, type Finding } from '../../read/findings/finding.ts';
import { headerPolicy } from '../../site/policy/header-policy.ts';
import { securityHeaders, strictTransportSecurity } from '../../site/policy/security-headers.ts';
import { amountsOf } from './amounts.ts';
import type { HostWish } from './host-options.ts';
import { hostRules, type HostRules } from './host-rules.ts';
import type { Host, HostFile } from './host.ts';
import { limitProblems } from './limit-problems.ts';
import { Unwritable, unwritableFinding } from './refuse-characters.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** How the command ended. */
export interface HostResult {
  readonly findings: readonly Finding[];
  /** What was written, in order; left out where nothing was. */
  readonly written?: { readonly files: readonly HostFile[]; readonly rules: HostRules };
}

/**
 * Writes the files of a host. Nothing is written after an error.
 * @param wish what was asked for
 * @param siteUrl address that overrides the one in `content/site.yaml` (`SITE_URL`)
 * @returns how it ended; problems are findings, never exceptions
 */
export function writeHost(wish: HostWish, siteUrl: string | undefined): HostResult {
  const { publication, findings } = check({ siteFolder: wish.site, siteUrl, day: dayWish(undefined) });
  // What is wrong in a bulletin or standing page concerns no host: the site may have been built without it (`--hold-back`).
  const errors = findings.filter((finding) => isStopping(finding) && workAt(finding.file) === undefined);
  if (errors.length > 0) return { findings: errors };
  const problems = found(placeholderProblem(publication), distProblem(wish.dist, publication));
  if (problems.length > 0) return { findings: problems };
  const { host, dist, root, languageAtRoot, httpsOnly } = wish;
  const headers = [
    ...securityHeaders,
    ...(httpsOnly ? [strictTransportSecurity] : []),
    { name: 'Content-Security-Policy', value: headerPolicy(dist) },
  ];
  const rules = hostRules(publication, { documentRoot: root, headers, languageAtRoot });
  const files = filesOf(host, rules);
  if ('rule' in files) return { findings: [files] };
  const remarks = found(
    ...limitProblems(host, amountsOf(dist, files, headers), dist),
    outProblem(wish.out, files),
  );
  if (hasErrors(remarks)) return { findings: remarks };
  const unwritten = writeFiles(wish.out, files);
  return unwritten === undefined
    ? { findings: remarks, written: { files, rules } }
    : { findings: [...remarks, unwritten] };
}

function found(...problems: readonly (Finding | undefined)[]): Finding[] {
  return problems.filter((problem) => problem !== undefined);
}

function writeFiles(out: string, files: readonly HostFile[]): Finding | undefined {
  try {
    for (const { path: file, text } of files) {
      mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
      writeFileSync(path.join(out, file), text);
    }
    return undefined;
  } catch (error) {
    return errorAt('host/out', out, {
      message: 'The files cannot be written there.',
      found: (error as Error).message,
      expected: 'a folder that this user may make, or write to',
      hint: 'Name another folder with --out, or let this user write there.',
    });
  }
}

function filesOf(host: Host, rules: HostRules): readonly HostFile[] | Finding {
  try {
    return host.write(rules);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return unwritableFinding(error, host.title);
  }
}

function placeholderProblem({ site }: Publication): Finding | undefined {
  if (!site.isPlaceholder) return undefined;
  return errorAt('host/placeholder', siteFile, {
    line: site.lineOf(['url']),
    message: 'The address of the site is still the placeholder: no host answers for it.',
    found: site.url.href,
    expected: 'the address at which readers find the site',
    hint: 'Set "url", or SITE_URL, build again, and then write the files.',
  });
}

function distProblem(dist: string, { site }: Publication): Finding | undefined {
  const root = path.join(dist, 'index.html');
  if (!existsSync(root))
    return errorAt('host/dist', dist, {
      message: 'There is no built site, and what a browser may load is read from its pages.',
      found: existsSync(dist) ? 'a folder without a page' : 'nothing',
      expected: 'a site that npm run build wrote',
      hint: 'Run npm run build first, or name the folder with --dist.',
    });
  const canonical = canonicalOf(readFileSync(root, 'utf8')) ?? 'nothing';
  const expected = absolute(site.url, rootRoute);
  if (canonical === expected) return undefined;
  return errorAt('host/address', dist, {
    message: 'The site was built for another address, so its links would lead elsewhere.',
    found: canonical,
    expected,
    hint: 'Run npm run build again, with the same SITE_URL.',
  });
}

/** Only what an earlier run wrote, or nothing, may be in the folder: what a link leads to is somebody else's. */
function outProblem(out: string, files: readonly HostFile[]): Finding | undefined {
  if (!existsSync(out)) return undefined;
  const own = new Set(files.flatMap(({ path: file }) => waysTo(file)));
  const isOwn = (name: string) =>
    own.has(name) && lstatSync(path.join(out, name), { throwIfNoEntry: false })?.isSymbolicLink() !== true;
  const found = statSync(out).isDirectory()
    ? [...new Set([...readdirSync(out), ...own])].filter((name) => !isOwn(name))
    : [out];
  if (found.length === 0) return undefined;
  return errorAt('host/out', out, {
    message: "The folder holds something other than an earlier run's files.",
    found: found.sort().join(', '),
    expected: 'no folder yet, an empty one, or one that this command wrote',
    hint: 'Name another folder with --out, or move away what is there.',
  });
}

/** A file and the folders above it: `a/b` lies in `a`. */
function waysTo(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
