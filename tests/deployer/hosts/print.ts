import type { Question } from '../../support/hosts/ask.ts';
import type { Expected, Setting } from './table.ts';

/** A question that a server answered as expected. */
export interface Asked {
  readonly server: string;
  readonly setting: Setting;
  readonly question: Question;
  readonly expected: Expected;
}

/** A row of the table: a question, its answer, and the servers that answered so. */
export interface Answered {
  readonly cells: readonly string[];
  readonly servers: ReadonlySet<string>;
}

/**
 * Puts together what several servers answered alike.
 * @param asked every question that a server answered
 * @returns the rows, in the order in which they were asked
 */
export function answered(asked: readonly Asked[]): Answered[] {
  const byRow = new Map<string, { cells: readonly string[]; servers: Set<string> }>();
  for (const { server, setting, question, expected } of asked) {
    const cells = cellsOf(setting, question, expected);
    const row = byRow.get(cells.join('\0')) ?? { cells, servers: new Set() };
    byRow.set(cells.join('\0'), { ...row, servers: row.servers.add(server) });
  }
  return [...byRow.values()];
}

/**
 * @param answers rows
 * @returns a table of them
 */
export function printTable(answers: readonly Answered[]): string {
  const rows = [
    [
      'root',
      'asked',
      'status',
      'location or type',
      'Cache-Control',
      'Vary',
      'encoding, cookie',
      'answered so',
    ],
    ...answers.map(({ cells, servers }) => [...cells, [...servers].join(' ')]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function cellsOf(setting: Setting, question: Question, expected: Expected): string[] {
  const { path, method = 'GET', headers = {} } = question;
  const told = Object.entries(headers).map(([name, value]) => `${name}: ${value.slice(0, 40)}`);
  return [
    setting.languageAtRoot ? 'language' : 'list',
    [method === 'GET' ? '' : method, path, ...told].filter((part) => part !== '').join(' '),
    String(expected.status),
    expected.location ?? expected.type ?? '',
    expected.caching ?? '',
    expected.vary ?? '',
    [expected.encoding, expected.cookie?.split(';')[0]].filter((part) => part !== undefined).join(' '),
  ];
}
