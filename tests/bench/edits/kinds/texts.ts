import { anyBlock } from '../make-site.ts';
import { changes } from '../edit.ts';
import { isKept, type EditedText } from '../edited-site.ts';
import { pick, type Next } from '../next.ts';
import { stamp } from '../stamp.ts';
import { anyBulletin, anyText, anyWork, isSteady, relink, type TextOf } from '../works.ts';
import { sentence, topic, words, type Spoken } from '../words.ts';

/** Words of a text's own at a place: others than it has, or none. */
function rewrite(own: EditedText['own'], at: number, tag: Spoken, next: Next): void {
  if (own[at] !== undefined && next(3) === 0) Reflect.deleteProperty(own, at);
  else own[at] = pick(next, [...words[tag].rare, ...words[tag].topics]) ?? '';
}

const named = ({ folder, tag }: TextOf) => `${folder}/${tag}.mdx`;

/** What becomes of words. */
export const texts = changes({
  'words in one language': (site, next) => {
    const one = anyText(site, next);
    if (one === undefined) return undefined;
    rewrite(one.text.own, next(one.work.blocks.length), one.tag, next);
    return named(one);
  },
  'a title in one language': (site, next) => {
    const one = anyText(site, next);
    if (one === undefined) return undefined;
    rewrite(one.text.own, -1, one.tag, next);
    return named(one);
  },
  'a summary in one language': (site, next) => {
    const one = anyText(site, next);
    if (one === undefined) return undefined;
    rewrite(one.text.own, -2, one.tag, next);
    return named(one);
  },
  'a new letter on a standing page': (site, next) => {
    const one = anyText(site, next, ({ folder }) => folder.startsWith('content/pages/'));
    if (one === undefined) return undefined;
    const said = JSON.stringify([site.bulletins, site.pages]);
    const word = pick(
      next,
      words[one.tag].rare.filter((each) => !said.includes(each)),
    );
    if (word === undefined) return undefined;
    one.text.own[-1] = word;
    return `${word} in ${named(one)}`;
  },
  'a paragraph in every language': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined) return undefined;
    const at = next(work.blocks.length);
    work.blocks = work.blocks.map((block, index) =>
      index === at ? { ...block, index: next(8), number: 2 + next(900) } : block,
    );
    return `block ${String(at)} of ${folder ?? ''}`;
  },
  'a title in every language': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined) return undefined;
    work.title = { index: next(6), number: 2 + next(900) };
    return folder;
  },
  'a block added': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined) return undefined;
    const block = anyBlock(next, work.media);
    work.blocks.push(block);
    return `${block.kind} in ${folder ?? ''}`;
  },
  'a block removed': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined || work.blocks.length < 2) return undefined;
    const [gone] = work.blocks.splice(1 + next(work.blocks.length - 1), 1);
    return `${gone?.kind ?? ''} of ${folder ?? ''}`;
  },
  'a link to another bulletin': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    const [slug] =
      pick(
        next,
        Object.entries(site.bulletins).filter(([, bulletin]) => isSteady(site, bulletin)),
      ) ?? [];
    if (work === undefined || slug === undefined || folder?.endsWith(`/${slug}`) === true) return undefined;
    work.blocks.push({ kind: 'link', index: next(8), number: 3, to: `/en/${slug}/` });
    return `from ${folder ?? ''} to ${slug}`;
  },
  'a translator': (site, next) => {
    const one = anyText(site, next, ({ tag }) => !isKept(site, tag));
    if (one === undefined) return undefined;
    one.text.fields.translator = JSON.stringify(pick(next, ['Asha', 'Jón', 'Rekha', 'Amina']));
    return named(one);
  },
  'a correction': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    const [tag, text] = pick(next, Object.entries(bulletin?.texts ?? {}) as [Spoken, EditedText][]) ?? [];
    if (bulletin === undefined || tag === undefined || bulletin.facts.published > '2026') return undefined;
    if (text === undefined) return undefined;
    const what = sentence(tag, next(8), 7);
    const date = `2026-02-${String(10 + next(18))}`;
    text.fields.corrections = JSON.stringify([{ date, what, why: sentence(tag, next(8), 7) }]);
    return `${slug ?? ''} in ${tag}`;
  },
  'a correction taken back': (site, next) => {
    const one = anyText(site, next, ({ text }) => text.fields.corrections !== undefined);
    if (one === undefined) return undefined;
    delete one.text.fields.corrections;
    return named(one);
  },
  'a draft': (site, next) => {
    const one = anyText(
      site,
      next,
      ({ folder, tag, text }) =>
        folder.includes('/bulletins/') &&
        text.fields.state === undefined &&
        (!isKept(site, tag) || next(3) === 0),
    );
    if (one === undefined) return undefined;
    one.text.fields.state = pick(next, ['draft', 'review']) ?? '';
    if (isKept(site, one.tag)) relink(site, one.folder.split('/')[2] ?? '');
    return named(one);
  },
  'a draft that is ready': (site, next) => {
    const one = anyText(site, next, ({ text }) => text.fields.state !== undefined);
    if (one === undefined) return undefined;
    delete one.text.fields.state;
    return named(one);
  },
  'translations brought up to date': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined) return undefined;
    stamp(site, work);
    return folder;
  },
  'an acknowledged warning': (site, next) => {
    const one = anyText(site, next);
    if (one === undefined) return undefined;
    const what = topic(one.tag, next(6));
    one.text.fields.acknowledged = JSON.stringify([
      { rule: 'wording/doubled', what: `${what} ${what}`, why: 'so it is' },
    ]);
    return named(one);
  },
});
