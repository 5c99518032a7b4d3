import { desk } from '../support/desk.ts';
import { runAlone } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { expect, test } from '../support/fixtures.ts';

test('check finds nothing in a sound publication', async () => {
  const ended = await runAlone('src/tools/desk/main.ts', ['check', '--site', copySite('cities').folder]);
  expect(ended).toEqual({ status: 0, stdout: 'No errors and no warnings.\n', stderr: '' });
});

test('check --json prints one object and nothing else, and exits with 1 after an error', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/sw.mdx', 'summary:', 'sumary:');
  const { status, stdout, stderr } = await runAlone('src/tools/desk/main.ts', [
    'check',
    '--json',
    '--site',
    site.folder,
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
  expect(findings.map(({ rule }) => rule)).toEqual(['fields/unknown']);
  expect(findings[0]).toEqual({
    rule: 'fields/unknown',
    severity: 'error',
    file: 'content/bulletins/new-well/sw.mdx',
    line: 3,
    message: '"sumary" is not a field of a translation.',
    found: 'sumary',
    expected:
      'one of title, summary, figures, figuresCaption, revision, translator, state, renders, corrections, ledger, acknowledged',
    hint: 'Rename "sumary" to "summary".',
  });
});

test('a name missing in a language other than the source is a warning, and its readers see the source name marked', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/site.yaml', '  sw: Habari za Kijiji\n', '');
  const { status, stdout } = await desk('check', '--site', site.folder);
  expect(stdout).toBe(`content/site.yaml:3  warning  site/name
  The name of the publication is not given in the language "sw".
  found:     nothing
  expected:  the name in this language; until then its readers see the one of "en"
  to do:     Add "sw" to "name".

1 warning.
`);
  expect(status).toBe(0);
});

test('a command or option that is not there exits with 2 and says what is', async () => {
  const unknown = await runAlone('src/tools/desk/main.ts', ['chekc']);
  expect(unknown).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no command "chekc".\n  to do:     Write "check".\n',
  });
  const option = await runAlone('src/tools/desk/main.ts', ['check', '--jsn']);
  expect(option).toEqual({
    status: 2,
    stdout: '',
    stderr: 'The command "check" has no option "--jsn".\n  to do:     Write "--json".\n',
  });
  const help = await runAlone('src/tools/desk/main.ts', ['check', '--help']);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('Usage: npm run desk -- check [<bulletin> …]');
});
