import { nightlyCron } from '../../src/tools/hosts/nightly.ts';
import { expect, test } from '../support/quick.ts';

test('a nightly build begins soon after midnight where the publication is, in summer and in winter', () => {
  const crons: readonly [timeZone: string, cron: string][] = [
    ['UTC', '17 0 * * *'],
    ['Africa/Nairobi', '17 21 * * *'],
    ['Asia/Kolkata', '47 18 * * *'],
    ['Asia/Kathmandu', '32 18 * * *'],
    // At 1:17 in summer: the clock of cron does not change.
    ['Europe/Berlin', '17 23 * * *'],
    ['America/New_York', '17 5 * * *'],
    // Winter is in July there.
    ['America/Santiago', '17 4 * * *'],
    ['Pacific/Kiritimati', '17 10 * * *'],
    ['Pacific/Pago_Pago', '17 11 * * *'],
  ];
  const now = Date.parse('2026-11-26');
  expect(crons.map(([timeZone]) => [timeZone, nightlyCron(timeZone, now)])).toEqual(crons);
});
