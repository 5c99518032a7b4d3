import { renderedIn } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { exchangedNames } from '../../things/names/exchanged-names.ts';

/** A passage has no name of the text in the place of another, in what both languages write in one script. */
export const namesExchanged = rule({
  ids: {
    'names/exchanged': {
      severity: 'warning',
      page: 'names',
      title: 'Another name of the text in the place of one',
    },
  },
  compares: 'pair',
  *run(pair) {
    for (const { passages, found, meant } of exchangedNames(renderedIn(pair)))
      yield {
        passage: passages.translation,
        index: found.index,
        rule: 'names/exchanged',
        message: 'This passage has a name that its source does not, and lacks one that it does.',
        found: found.text,
        expected: `"${meant.text}", as in ${namePlace(passages.source, meant.index)}`,
        hint: 'Write the name that stands in the source text.',
      };
  },
});
