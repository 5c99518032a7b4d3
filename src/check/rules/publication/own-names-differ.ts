import { rule } from '../../rule.ts';

/** No two languages have one own name: a copied folder whose words were never changed would pass for a language. */
export const ownNamesDiffer = rule({
  ids: {
    'locale/name': { severity: 'error', page: 'site', title: 'Two languages of the same own name' },
  },
  compares: 'publication',
  *run({ locales }) {
    const byName = new Map<string, string>();
    for (const { tag, name } of [...locales].sort((a, b) => (a.tag < b.tag ? -1 : 1))) {
      const other = byName.get(name);
      if (other === undefined) {
        byName.set(name, tag);
        continue;
      }
      yield {
        rule: 'locale/name',
        file: `locales/${tag}/locale.json`,
        message: `The languages "${other}" and "${tag}" have the same name, so readers could not tell them apart.`,
        found: name,
        expected: 'the own name of each language',
        hint: `Write in "name" what the speakers of "${tag}" call their language.`,
      };
    }
  },
});
