import { printableJson } from '../../read/terminal/printable.ts';
import { siteOption } from '../../read/terminal/command-line.ts';
import { checkSelection } from './check-all.ts';
import { deskCommand } from './command.ts';
import { statusOf } from './status.ts';
import { statusTable } from './status-table.ts';
import { buildToday } from './today.ts';

/** `status`: how each bulletin stands in each language. */
export const command = deskCommand(
  {
    call: 'npm run desk -- status',
    words: {
      '[<bulletin> …]': 'how this bulletin or standing page stands, such as demonstration-cities',
      '[<language> …]': 'how the texts in this language stand, such as sw',
    },
    options: {
      json: { help: 'print one JSON object for other programs (use npm run --silent)' },
      site: siteOption,
    },
    notes: `A text is one of:
  published      it is in the next build
  stale          it is too, but its source text has changed since it was written
  draft          it is not ready, or its bulletin is not: it stops nobody
  review         it is written, and somebody is to look at it: it stops nobody
  to be written  it was begun, and nothing is written in it yet
  waits          it is ready, but its day has not come, or its bulletin's source text or language is not
  withdrawn      its page says that it was withdrawn
  errors         it keeps the publication from being built; check says why
  missing        the bulletin is not in this language`,
    exit: ['no errors', 'errors'],
    examples: [
      'npm run desk -- status',
      'npm run desk -- status demonstration-cities',
      'npm run --silent desk -- status --json',
    ],
  },
  async ({ words, options }, { print, paint, siteUrl }) => {
    const { selection, whole, chosen } = await checkSelection(options.site, siteUrl, words);
    const status = statusOf({ whole, findings: chosen }, selection, buildToday(whole));
    print(options.json ? printableJson(status) : statusTable(status, paint));
    if (chosen.some(({ rule }) => rule === 'check/failed')) return 2;
    return status.errors > 0 ? 1 : 0;
  },
);
