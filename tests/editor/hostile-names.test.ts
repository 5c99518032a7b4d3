import { desk } from '../support/desk.ts';
import { expect, test } from '../support/fixtures.ts';
import { build, run } from '../support/run.ts';
import { copySite } from '../support/site.ts';

/** Clears a terminal, begins a line of its own, and reads backwards. */
const name = '\u001b[2J\nAll is well.\u202e\u009b';

/** The same, as it is shown. */
const shown = String.raw`\u{1b}[2J\u{a}All is well.\u{202e}\u{9b}`;

test.skip(process.platform === 'win32', 'no such name can be had there');

test('a folder whose name is a command to the terminal is named with its signs written out', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(`content/bulletins/${name}/bulletin.yaml`, 'published: 2026-03-01\n');
  const checked = await desk('check', '--site', site.folder);
  expect(checked.stdout).toContain(`content/bulletins/${shown}/  error  slug/form
  The folder's name "${shown}" cannot stand in an address.
  found:     ${shown}
  expected:  a–z, 0–9 and single hyphens, such as "demonstration-cities"
  to do:     Rename the folder to "2j-all-is-well".
`);
  const { stdout } = await desk('status', '--site', site.folder);
  expect(stdout.split('\n').filter((line) => line.includes('[2J'))).toEqual([shown]);
  const json = await run('src/tools/desk/main.ts', ['status', '--json', '--site', site.folder]);
  const { bulletins } = JSON.parse(json.stdout) as { bulletins: { slug: string }[] };
  expect(bulletins.map(({ slug }) => slug)).toContain(name);
  for (const { stdout: out, stderr } of [
    json,
    await run('src/tools/desk/main.ts', ['check', '--json', '--site', site.folder]),
    await run('src/tools/desk/main.ts', ['check', '--site', site.folder]),
    await build(site),
  ]) {
    expect((out + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(out + stderr).not.toMatch(/^All is well/m);
  }
});

test('what is written after a command is repeated with its signs written out', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const inSite = ['--site', site.folder];
  expect((await desk(name)).stderr).toBe(
    `There is no command "${shown}".\n  to do:     Run npm run desk -- --help to see all commands.\n`,
  );
  expect((await desk('check', `--${name}`)).stderr).toContain(`has no option "--${shown}".\n`);
  expect((await desk('export', name, 'sw', ...inSite)).stderr).toBe(
    `There is no bulletin "${shown}".\n  to do:     Write one of new-well.\n`,
  );
  expect((await desk('import', `${name}.txt`, '--bulletin', 'new-well', '--language', 'sw')).stderr).toBe(
    `There is no file ${shown}.txt.\n  to do:     Write the path of the file as it is seen from here.\n`,
  );
  const host = await run('src/tools/hosts/main.ts', [name]);
  expect(host.stderr).not.toContain('\u001b');
});
