import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import { check } from '../../../src/check/check.ts';
import { compressBuilt } from '../../../src/tools/hosts/compress-built.ts';
import { hostRules, type HostRules } from '../../../src/tools/hosts/host-rules.ts';
import { hosts } from '../../../src/tools/hosts/hosts.ts';
import { headerPolicy } from '../../../src/site/policy/header-policy.ts';
import { securityHeaders } from '../../../src/site/policy/security-headers.ts';
import { build } from '../run.ts';
import { makeScratch } from '../scratch.ts';
import { copySite, type TestSite } from '../site.ts';
import { freePort, run, type Running, type Server } from './server.ts';

/** Signs that each server's syntax gives a meaning to, and that must arrive as they are. */
const signs = { name: 'X-Signs', value: `a "b" 'c' {d} {e.f} #g %h %{i}e ;j,k` };

/** A site as a server answers for it. */
export interface Hosted extends Running {
  readonly rules: HostRules;
}

/**
 * Builds a small site, with precompressed files, in three languages, one of them without its bulletin, that was called otherwise before.
 * @param base path that it lies under
 * @returns the site
 */
export async function buildFor(base: string): Promise<TestSite> {
  const site = copySite('tiny', ['bn', 'en', 'sw']);
  site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', 'formerly: [old-well]\nfigures:');
  const ended = await build(site, { SITE_URL: `http://127.0.0.1${base}` });
  if (ended.status !== 0) throw new Error(`The build failed:\n${ended.stderr}`);
  const { problems } = await compressBuilt(site.out);
  if (problems.length > 0) throw new Error(terminalReport(problems));
  return site;
}

/**
 * Puts a site on a server, by the files that are generated for it.
 * @param server the server
 * @param site the site, built
 * @param base path that it was built for
 * @param languageAtRoot whether `/` answers in the reader's language
 * @param tags languages that the server is told of in place of the site's own
 * @returns the running server
 */
export async function host(
  server: Server,
  site: TestSite,
  base: string,
  languageAtRoot: boolean,
  tags?: readonly string[],
): Promise<Hosted> {
  const folder = makeScratch();
  // A server started by root serves as a user who may not look into what is root's alone.
  chmodSync(folder, 0o755);
  const documentRoot = path.join(folder, 'root');
  const siteFolder = path.join(documentRoot, base);
  mkdirSync(siteFolder, { recursive: true });
  cpSync(site.out, siteFolder, { recursive: true, preserveTimestamps: true });
  const origin = `http://127.0.0.1:${String(await freePort())}`;
  const { publication } = check({ siteFolder: site.folder, siteUrl: origin + base });
  const [locale] = publication.locales;
  const locales = tags && locale ? tags.map((tag) => ({ ...locale, tag })) : publication.locales;
  const headers = [
    ...securityHeaders,
    { name: 'Content-Security-Policy', value: headerPolicy(site.out) },
    signs,
  ];
  const rules = hostRules({ ...publication, locales }, { documentRoot, headers, languageAtRoot });
  const files = hosts.find(({ name }) => name === server.name)?.write(rules) ?? [];
  const running = await run(server, files, folder, siteFolder, origin);
  return { ...running, rules };
}
