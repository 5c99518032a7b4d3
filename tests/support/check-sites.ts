import { checkAll } from '../../src/tools/desk/check-all.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';

/** Checks the sites that are named, in a process of its own, which can be ended where one of them holds it up. */
const reports: string[] = [];
for (const folder of process.argv.slice(2))
  reports.push(terminalReport((await checkAll(folder, undefined)).findings));
process.stdout.write(JSON.stringify(reports));
