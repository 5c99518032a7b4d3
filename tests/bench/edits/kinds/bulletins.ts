import { makeBulletin, makeText, pastDay } from '../make-site.ts';
import { changes } from '../edit.ts';
import { isKept, tagsOf, type EditedBulletin } from '../edited-site.ts';
import { pick, type Next } from '../next.ts';
import { stamp } from '../stamp.ts';
import { anyBulletin, anyText, anyWork, relink } from '../works.ts';
import { sentence } from '../words.ts';

const qualifiers = ['nearly', 'about', 'over', 'atLeast', 'average'];

/** Days that depend on the day of publication go with it. */
function publish(bulletin: EditedBulletin, published: string): void {
  const { updated: _updated, withdrawn: _withdrawn, ...facts } = bulletin.facts;
  bulletin.facts = { ...facts, published };
  for (const { fields } of Object.values(bulletin.texts)) delete fields.corrections;
}

/** Gives a bulletin another slug; links follow. */
function rename(bulletins: Record<string, EditedBulletin>, from: string, to: string): void {
  const bulletin = bulletins[from];
  if (bulletin === undefined) return;
  Reflect.deleteProperty(bulletins, from);
  bulletins[to] = bulletin;
}

const formerlyOf = ({ facts }: EditedBulletin) => (facts.formerly ?? []) as string[];

/** A slug that no bulletin has or had. */
function freshSlug(bulletins: Record<string, EditedBulletin>, next: Next): string {
  const taken = new Set(Object.entries(bulletins).flatMap(([slug, one]) => [slug, ...formerlyOf(one)]));
  let slug: string;
  do slug = `news-${String(next(10_000))}`;
  while (taken.has(slug));
  return slug;
}

/** What becomes of bulletins, and of their translations and pictures. */
export const bulletins = changes({
  'a day of publication': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined) return undefined;
    publish(bulletin, pastDay(next));
    return slug;
  },
  'a bulletin planned for later': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || slug === undefined) return undefined;
    publish(bulletin, `2026-0${String(4 + next(6))}-15`);
    relink(site, slug);
    return slug;
  },
  'a day of change': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || bulletin.facts.published > '2026') return undefined;
    bulletin.facts.updated = `2026-01-${String(10 + next(20))}`;
    return slug;
  },
  'a figure': (site, next) => {
    const [slug, bulletin] =
      pick(
        next,
        Object.entries(site.bulletins).filter(([, { figures }]) => figures.length > 0),
      ) ?? [];
    const figure = bulletin && pick(next, bulletin.figures);
    if (figure === undefined) return undefined;
    figure.value = 1 + next(900_000);
    figure.qualifier = pick(next, qualifiers) ?? '';
    return slug;
  },
  'a figure added': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || bulletin.figures.length > 3) return undefined;
    const id = `figure-${String(bulletin.figures.length)}`;
    bulletin.figures.push({ id, value: next(1000) });
    return slug;
  },
  'a figure removed': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    return bulletin?.figures.pop() && slug;
  },
  'a bulletin put back to draft, or ready again': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || slug === undefined) return undefined;
    relink(site, slug);
    if (bulletin.facts.draft === undefined) bulletin.facts.draft = true;
    else delete bulletin.facts.draft;
    return slug;
  },
  'a bulletin withdrawn': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || slug === undefined || bulletin.facts.published > '2026') return undefined;
    relink(site, slug);
    const why = Object.fromEntries(
      tagsOf(site)
        .slice(0, 1 + next(3))
        .map((tag) => [tag, sentence(tag, next(8), 5)]),
    );
    bulletin.facts.withdrawn = { date: `2026-02-1${String(next(10))}`, why };
    return slug;
  },
  'a withdrawal taken back': (site, next) => {
    const gone = Object.entries(site.bulletins).filter(([, { facts }]) => facts.withdrawn !== undefined);
    const [slug, bulletin] = pick(next, gone) ?? [];
    delete bulletin?.facts.withdrawn;
    return slug;
  },
  'a slug renamed': (site, next) => {
    const [slug, bulletin] = anyBulletin(site, next) ?? [];
    if (bulletin === undefined || slug === undefined) return undefined;
    const to = freshSlug(site.bulletins, next);
    // Now and then nobody says so.
    if (next(4) > 0) bulletin.facts.formerly = [...formerlyOf(bulletin), slug];
    rename(site.bulletins, slug, to);
    relink(site, slug, `/en/${to}/`);
    return `${slug} to ${to}`;
  },
  'a slug renamed back': (site, next) => {
    const renamed = Object.entries(site.bulletins).filter(([, one]) => formerlyOf(one).length > 0);
    const [slug, bulletin] = pick(next, renamed) ?? [];
    if (bulletin === undefined || slug === undefined) return undefined;
    const formerly = [...formerlyOf(bulletin)];
    const to = formerly.pop() ?? '';
    bulletin.facts.formerly = formerly;
    rename(site.bulletins, slug, to);
    relink(site, slug, `/en/${to}/`);
    return `${slug} to ${to}`;
  },
  'a bulletin added': (site, next) => {
    const slug = freshSlug(site.bulletins, next);
    const bulletin = makeBulletin(site, next);
    site.bulletins[slug] = bulletin;
    stamp(site, bulletin);
    return slug;
  },
  'a bulletin removed': (site, next) => {
    const [slug] = anyBulletin(site, next) ?? [];
    if (slug === undefined || Object.keys(site.bulletins).length < 3) return undefined;
    Reflect.deleteProperty(site.bulletins, slug);
    relink(site, slug);
    return slug;
  },
  'a translation added': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    const tag = pick(
      next,
      tagsOf(site).filter((each) => work?.texts[each] === undefined),
    );
    if (work === undefined || tag === undefined) return undefined;
    work.texts[tag] = makeText();
    stamp(site, work);
    return `${tag} of ${folder ?? ''}`;
  },
  'a translation removed': (site, next) => {
    const one = anyText(site, next, ({ tag }) => !isKept(site, tag));
    if (one === undefined) return undefined;
    Reflect.deleteProperty(one.work.texts, one.tag);
    return `${one.tag} of ${one.folder}`;
  },
  'a picture changed': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    const name = work && pick(next, Object.keys(work.media));
    if (work === undefined || name === undefined) return undefined;
    work.media[name] = next(1000);
    return `${folder ?? ''}/media/${name}`;
  },
  'a picture added': (site, next) => {
    const [folder, work] = anyWork(site, next) ?? [];
    if (work === undefined) return undefined;
    const to = `drawn-${String(next(100))}.png`;
    work.media[to] = next(1000);
    work.blocks.push({ kind: 'picture', index: next(8), number: 4, to });
    return `${folder ?? ''}/media/${to}`;
  },
  'a picture removed': (site, next) => {
    const [folder, work] =
      pick(
        next,
        Object.entries({ ...site.bulletins, ...site.pages }).filter(
          ([, { media }]) => Object.keys(media).length > 0,
        ),
      ) ?? [];
    const name = work && pick(next, Object.keys(work.media));
    if (work === undefined || name === undefined) return undefined;
    Reflect.deleteProperty(work.media, name);
    work.blocks = work.blocks.filter(({ to }) => to !== name);
    return `${folder ?? ''}/media/${name}`;
  },
});
