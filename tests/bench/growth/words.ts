import { inText, type Construct } from './construct.ts';

const sentence = 'The village has twelve wells now, and the newest lies beside the school. ';

/** Words as people write them, and as nobody does. */
export const words: readonly Construct[] = [
  inText('one paragraph', sentence),
  inText('paragraphs', `${sentence.repeat(3)}\n\n`),
  inText(
    'paragraphs, each another',
    (n) => `In year ${String(n)} the village had ${String(3 * n)} wells.\n\n`,
  ),
  inText('lines', `${sentence}\n`),
  inText('Bengali', 'গ্রামে এখন বারোটি কূপ আছে। '),
  inText('Arabic', 'في القرية الآن اثنتا عشرة بئرا. '),
  inText('Chinese', '村里现在有十二口井。'),
  inText('Thai', 'หมู่บ้านมีบ่อน้ำ'),
  inText('one word', 'a'),
  inText('one word of capitals', 'A'),
  inText('one word of signs on letters', 'কি'),
  inText('one word of two scripts', 'aб'),
  inText('one doubled word', 'well '),
  inText('words twice', (n) => `word${String(n)} word${String(n)} `),
  inText('and', 'and '),
  inText('not', 'not only '),
  inText('short forms', 'e.g. Dr. A. '),
];
