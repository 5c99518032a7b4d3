import { namePlace, type CheckedPassage } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';
import { quotationsOf } from '../../wording/quotations.ts';

/** What ends a question in any script; in Armenian it stands above the word that is asked for. */
const questionMark = /[?？؟፧՞;⸮]/u;

/** Scripts whose languages ask without a mark as well. */
const unmarked: ReadonlySet<string> = new Set(['Thai', 'Laoo', 'Mymr', 'Armn', 'Jpan']);

/** What the source text asks is asked in the translation; what somebody asked may be told there. */
export const structureQuestions = rule({
  ids: {
    'structure/question': {
      severity: 'warning',
      page: 'structure',
      title: 'A question that became a statement',
    },
  },
  compares: 'counterparts',
  *run({ source, translation }) {
    if (!source.text.includes('?') || questionMark.test(translation.text)) return;
    if (source.kind === 'picture' || unmarked.has(translation.of.locale.script) || !asks(source)) return;
    yield {
      rule: 'structure/question',
      message: 'The source text asks something here; the translation has no question mark.',
      found: opening(translation.text),
      expected: `a question, as in ${namePlace(source)}`,
      hint: 'Set the question mark, or look whether a question was left out.',
    };
  },
});

/** Whether it has a question of its own, outside all that it quotes. */
function asks(passage: CheckedPassage): boolean {
  const own = quotationsOf(passage, true).reduce((text, quoted) => text.replace(quoted, ''), passage.words);
  return /\p{L}[^.!]*\?(?:\s|$)/u.test(own);
}
