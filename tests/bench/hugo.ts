import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Usage } from './measure.ts';

const page = `<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1>{{ .Content }}{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}</body></html>
`;

/**
 * Has Hugo make bare pages of the texts of a site, whole, and measures it.
 * @param siteFolder the site
 * @param folder an empty place for Hugo's site
 * @returns what it used; undefined where Hugo, or GNU time, is not installed
 */
export function measureHugo(siteFolder: string, folder: string): Omit<Usage, 'steps'> | undefined {
  if (['hugo', '/usr/bin/time'].some((command) => spawnSync(command, ['--help']).error !== undefined))
    return undefined;
  writeHugoSite(siteFolder, folder);
  const begin = performance.now();
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', 'used %U %S %M', 'hugo', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const wallSeconds = (performance.now() - begin) / 1000;
  const [, user, system, kilobytes] = /used (\S+) (\S+) (\S+)\s*$/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined) throw new Error(`Hugo failed:\n${stderr}`);
  return {
    cpuSeconds: Number(user) + Number(system),
    wallSeconds,
    peakMegabytes: Number(kilobytes) / 1024,
  };
}

function writeHugoSite(siteFolder: string, folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const bulletins = path.join(siteFolder, 'content/bulletins');
  const tags = new Set<string>();
  for (const slug of readdirSync(bulletins))
    for (const name of readdirSync(path.join(bulletins, slug)).filter((each) => each.endsWith('.mdx'))) {
      const [, title = '', body = ''] =
        /^title: (.*)$[^]*?^---$([^]*)/m.exec(readFileSync(path.join(bulletins, slug, name), 'utf8')) ?? [];
      const tag = path.basename(name, '.mdx');
      tags.add(tag);
      const text = body.replaceAll(/<\/?[A-Z]\w*>/g, '');
      write(`content/${tag}/bulletins/${slug}.md`, `---\ntitle: ${title}\n---\n${text}`);
    }
  const languages = [...tags].sort().map((tag, index) => {
    const settings = { contentDir: `content/${tag}`, weight: index + 1 };
    return [tag, settings] as const;
  });
  write(
    'hugo.json',
    JSON.stringify({
      baseURL: 'https://bulletin.example/',
      defaultContentLanguage: 'en',
      defaultContentLanguageInSubdir: true,
      disableKinds: ['taxonomy', 'term'],
      languages: Object.fromEntries(languages),
    }),
  );
  for (const name of ['single', 'list']) write(`layouts/_default/${name}.html`, page);
  write('layouts/index.html', page);
}
