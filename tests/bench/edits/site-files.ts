import { png } from './png.ts';
import type { Block, EditedSite, EditedText, EditedWork } from './edited-site.ts';
import { inDigits, sentence, topic, type Spoken } from './words.ts';

/** Files by path below the project. */
export type Files = ReadonlyMap<string, string | Buffer>;

/**
 * Writes out a site as its files: what an editor would have in `content/` and `locales/`, and what was changed in the code.
 * @param site the site
 * @returns its files
 */
export function filesOf(site: EditedSite): Files {
  const files = new Map<string, string | Buffer>([
    ['content/site.yaml', yaml(site.site)],
    ['locales/scripts.json', json(site.scripts)],
    ...Object.entries(site.project),
  ]);
  if (site.glossary.length > 0) files.set('content/glossary.yaml', yaml(site.glossary));
  for (const [tag, { locale, ui }] of Object.entries(site.locales)) {
    files.set(`locales/${tag}/locale.json`, json(locale));
    files.set(`locales/${tag}/ui.json`, json(ui));
  }
  for (const [slug, { facts, figures, ...work }] of Object.entries(site.bulletins)) {
    const folder = `content/bulletins/${slug}`;
    files.set(`${folder}/bulletin.yaml`, yaml({ ...facts, figures }));
    addWork(files, folder, work, figures, site);
  }
  for (const [name, work] of Object.entries(site.pages))
    addWork(files, `content/pages/${name}`, work, [], site);
  return files;
}

function addWork(
  files: Map<string, string | Buffer>,
  folder: string,
  work: EditedWork,
  figures: readonly { readonly id: string }[],
  { faults }: EditedSite,
): void {
  for (const [name, number] of Object.entries(work.media)) files.set(`${folder}/media/${name}`, png(number));
  for (const [tag, text] of Object.entries(work.texts) as [Spoken, EditedText][]) {
    const file = `${folder}/${tag}.mdx`;
    files.set(file, mdx(work, tag, text, figures, faults[file]));
  }
}

/** JSON is YAML too. */
function yaml(value: unknown): string {
  return json(value);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function mdx(
  { title, blocks }: EditedWork,
  tag: Spoken,
  { own, fields, revision }: EditedText,
  figures: readonly { readonly id: string }[],
  fault: string | undefined,
): string {
  const added = (index: number) => (own[index] === undefined ? '' : ` ${own[index]}`);
  const labels = figures.map(({ id }, index) => `${id}: ${JSON.stringify(topic(tag, index))}`);
  const front = [
    `title: ${JSON.stringify(`${topic(tag, title.index)} ${topic(tag, title.index + 1)} ${inDigits(tag, title.number)}${added(-1)}`)}`,
    `summary: ${JSON.stringify(`${sentence(tag, title.index, title.number)}${added(-2)}`)}`,
    ...(labels.length > 0
      ? [`figures: { ${labels.join(', ')} }`, `figuresCaption: ${JSON.stringify(sentence(tag, 5, 12))}`]
      : []),
    ...(revision === undefined ? [] : [`revision: ${JSON.stringify(revision)}`]),
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    ...(fault === undefined ? [] : [fault]),
  ];
  const body = blocks.map((block, index) => written(block, tag, added(index)));
  return `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** A block in one language. */
function written({ kind, index, number, to = '' }: Block, tag: Spoken, added: string): string {
  const words = (more = 0) => sentence(tag, index + more, number);
  const name = (more = 0) => topic(tag, index + more);
  switch (kind) {
    case 'paragraph':
      return `${words()} **${words(1)}** ${words(2)}${added}`;
    case 'heading':
      return `## ${name()} ${name(1)}${added}`;
    case 'list':
      return `- ${words()}\n- ${words(1)}${added}`;
    case 'quotation':
      return `> ${words()}${added}`;
    case 'note':
      return `<Note>${words()}${added}</Note>`;
    case 'table':
      return `| ${name()} | ${name(1)} |\n| --- | --- |\n| ${name(2)} | ${inDigits(tag, number)} |\n| ${name(3)}${added} | ${inDigits(tag, 12)} |`;
    case 'link':
      return `${words()} [${words(1)}](${to})${added}`;
    case 'picture':
      return `![${words()}${added}](media/${to})`;
  }
}
