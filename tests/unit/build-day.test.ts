import { buildDay, type DayWish } from '../../src/publication/build-day.ts';
import { parseTimeZone } from '../../src/publication/time-zone.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

/** An hour after noon, UTC. */
const now = Date.parse('2026-11-30T13:00:00Z');

const days: readonly [wish: Omit<DayWish, 'now'>, timeZone: string, day: string][] = [
  [{}, 'UTC', '2026-11-30'],
  // There it is past midnight already, or not yet.
  [{}, 'Pacific/Kiritimati', '2026-12-01'],
  [{ epoch: '1780000000' }, 'UTC', '2026-05-28'],
  [{ epoch: '1780000000' }, 'Pacific/Pago_Pago', '2026-05-28'],
  [{ epoch: '1779926400' }, 'Pacific/Pago_Pago', '2026-05-27'],
  [{ epoch: '0' }, 'UTC', '1970-01-01'],
  [{ epoch: '253402300799' }, 'UTC', '9999-12-31'],
  [{ date: '', epoch: '' }, 'UTC', '2026-11-30'],
  [{ date: '2026-02-28', epoch: 'nonsense' }, 'Pacific/Kiritimati', '2026-02-28'],
];

test('the day is the one asked for, else that of SOURCE_DATE_EPOCH, else today where the publication is', () => {
  for (const [wish, timeZone, day] of days) {
    const findings: Finding[] = [];
    const found = buildDay({ ...wish, now }, timeZone, (finding) => void findings.push(finding));
    expect([found, findings], JSON.stringify([wish, timeZone])).toEqual([day, []]);
  }
});

test('what says no day is refused, each with what to write instead', () => {
  const wrong: Omit<DayWish, 'now'>[] = [
    { date: '2026-02-30' },
    { date: 'tomorrow' },
    { epoch: '2026-11-30' },
    { epoch: '-1' },
    { epoch: '253402300800' },
  ];
  const told = wrong.map((wish) => {
    const lines: string[] = [];
    const day = buildDay({ ...wish, now }, 'UTC', ({ file, message, found, expected, hint }) => {
      lines.push(file, message, found, expected, hint);
    });
    expect(day).toBeUndefined();
    return lines.join(' | ');
  });
  const message = 'This says no day on which the site could be built.';
  const date = 'a day that exists, such as 2026-12-01 | Write the day as year, month, day.';
  const epoch =
    'a number of seconds since 1970, such as 1780000000 | Set it as "git log -1 --format=%ct" prints it, or leave it out.';
  expect(told).toEqual([
    `--date | ${message} | 2026-02-30 | ${date}`,
    `--date | ${message} | tomorrow | ${date}`,
    `SOURCE_DATE_EPOCH | ${message} | 2026-11-30 | ${epoch}`,
    `SOURCE_DATE_EPOCH | ${message} | -1 | ${epoch}`,
    `SOURCE_DATE_EPOCH | ${message} | 253402300800 | ${epoch}`,
  ]);
});

const place = { file: 'content/site.yaml', line: 3 };

test('a time zone is one of the IANA, by whatever name it has there', () => {
  for (const name of [
    'Africa/Nairobi',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'UTC',
    'CET',
    'Singapore',
    'Etc/GMT+3',
  ]) {
    const findings: Finding[] = [];
    expect(parseTimeZone(name, place, (finding) => void findings.push(finding))).toBe(name);
    expect(findings).toEqual([]);
  }
});

test('what is none is refused with the one that was probably meant', () => {
  const whole =
    'Write the zone of the city where the publication is made, or take out "timeZone": days then change at midnight UTC.';
  const hints: readonly [name: string, hint: string][] = [
    ['Nairobi', 'Write "Africa/Nairobi".'],
    ['dar es salaam', 'Write "Africa/Dar_es_Salaam".'],
    ['Africa/Nairobbi', 'Write "Africa/Nairobi".'],
    // Taken for Dhaka by programs, and for London by people.
    ['BST', whole],
    ['+03:00', whole],
    ['East Africa Time', whole],
  ];
  for (const [name, hint] of hints) {
    const findings: Finding[] = [];
    expect(parseTimeZone(name, place, (finding) => void findings.push(finding))).toBeUndefined();
    expect(findings).toEqual([
      {
        rule: 'site/time-zone',
        severity: 'error',
        ...place,
        message: `There is no time zone "${name}".`,
        found: name,
        expected: 'the name of a time zone, by continent and city, such as Africa/Nairobi or Asia/Dhaka',
        hint,
      },
    ]);
  }
});
