import { copySite } from './support/site.ts';
import { addManyLanguages } from './support/many-languages.ts';
import { addSmallBulletins } from './support/small-bulletins.ts';
import { build } from './support/run.ts';
for (const [n, ch, add] of [['many', addManyLanguages, []], ['subsets', addSmallBulletins, ['arabic']]] as const) {
const site = copySite('cities', undefined, '/tmp/prof-' + n);
for (const a of add) site.add('tests/sites/' + a);
ch(site);
const t = Date.now();
const r = await build(site, {});
console.log(n, r.status, Date.now() - t, r.stderr.slice(0, 500));
}
