import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../../../support/site.ts';
import { changes } from '../edit.ts';
import type { EditedSite } from '../edited-site.ts';
import { pick, type Next } from '../next.ts';

const slugger = 'node_modules/github-slugger';

/** A file of the project as it is now. */
function fileOf({ project }: EditedSite, file: string): string {
  return project[file] ?? readFileSync(path.join(projectFolder, file), 'utf8');
}

/** Changes one of the files that a pattern finds. */
function changing(pattern: string, change: (content: string, number: number) => string) {
  return (site: EditedSite, next: Next): string | undefined => {
    const file = pick(next, globSync(pattern, { cwd: projectFolder }).sort())?.replaceAll('\\', '/');
    if (file === undefined) return undefined;
    site.project[file] = change(fileOf(site, file), next(1000));
    return file;
  };
}

/** Bodies of components, whatever they are, may end with one more element; of heads only with what a head may hold. */
const withElement = (content: string, number: number) =>
  content.replace(/(?=\n<style|$)/, `\n<data value="${String(number)}">${String(number)}</data>\n`);
const withMeta = (content: string, number: number) =>
  content.replace(/(?=\n<style|$)/, `\n<meta name="edit" content="${String(number)}">\n`);

/** What is changed of `package.json` and of `package-lock.json`. */
interface PackageFile {
  version: string;
  readonly dependencies: Record<string, string>;
  readonly packages: Record<string, Pick<PackageFile, 'version' | 'dependencies'> | undefined>;
}

function inJson(site: EditedSite, file: string, change: (content: PackageFile) => void): void {
  const content = JSON.parse(fileOf(site, file)) as PackageFile;
  change(content);
  site.project[file] = `${JSON.stringify(content, null, 2)}\n`;
}

/** What becomes of the code. */
export const code = changes({
  "a component's code": changing(
    'src/site/components/{Masthead,PageFoot,Provenance,BulletinEntry,Contact}.astro',
    withElement,
  ),
  "the head's code": changing('src/site/components/HeadBasics.astro', withMeta),
  'a style of pages': changing(
    'src/site/styles/{base,bulletin,frame,entries,text}.css',
    (css, number) => `${css}\n.edit-${String(number)} {\n  color: red;\n}\n`,
  ),
  "a style of a text's component": changing(
    'src/text/components/*/*.css',
    (css, number) => `${css}\n.edit-${String(number)} {\n  color: red;\n}\n`,
  ),
  'a script of pages': changing(
    'src/site/enhancements/share.ts',
    (script, number) => `${script}\ndocument.documentElement.dataset.edit = '${String(number)}';\n`,
  ),
  'the code of a file for crawlers': changing('src/outputs/robots/robots.txt.ts', (text, number) =>
    text.replace(/Allow: \/\w*\\n/, `Allow: /${String(number)}\\n`),
  ),
  'how numbers are written': changing(
    'src/site/i18n/formats.ts',
    (text, number) => `${text}\n// ${String(number)}\n`,
  ),
  'a file of public/': (site, next) => {
    const file = `public/notes-${String(next(3))}.txt`;
    if (site.project[file] !== undefined && next(3) === 0) Reflect.deleteProperty(site.project, file);
    else site.project[file] = `Notes ${String(next(1000))}\n`;
    return file;
  },
  "an owner's page": (site, next) => {
    const file = 'src/pages/en/press.mdx';
    if (site.project[file] !== undefined && next(3) === 0) Reflect.deleteProperty(site.project, file);
    else
      site.project[file] =
        `---\nlayout: ../../site/layouts/OwnerPage.astro\ntitle: Press\ndescription: For the press.\n---\n\nRoom ${String(next(1000))}.\n`;
    return file;
  },
  "a package's code and version": (site, next) => {
    const version = `2.0.${String(1 + next(1000))}`;
    inJson(site, 'package.json', (file) => (file.dependencies['github-slugger'] = version));
    inJson(site, 'package-lock.json', ({ packages }) => {
      Object.assign(packages['']?.dependencies ?? {}, { 'github-slugger': version });
      Object.assign(packages[slugger] ?? {}, { version });
    });
    inJson(site, `${slugger}/package.json`, (file) => (file.version = version));
    const file = `${slugger}/index.js`;
    site.project[file] = fileOf(site, file).replace(
      /(\.replace\(\/ \/g, '-'\))(?:\.concat\('[^']*'\))?/,
      `$1.concat('-${String(next(100))}')`,
    );
    return `github-slugger ${version}`;
  },
  'code as it was': ({ project }, next) => {
    const file = pick(
      next,
      // The code of a package alone stands for nothing: its version says what it is.
      Object.keys(project).filter((name) => !/^(?:node_modules\/|package)/.test(name)),
    );
    if (file === undefined) return undefined;
    Reflect.deleteProperty(project, file);
    return file;
  },
});
