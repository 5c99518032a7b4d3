import { jsonReport } from '../../src/check/reporters/json.ts';
import { pageReport } from '../../src/check/reporters/page.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { printable, printableJson, printableLines } from '../../src/read/terminal/printable.ts';
import { fit } from '../../src/read/terminal/terminal.ts';
import { expect, test } from '../support/quick.ts';

/** Signs that a terminal takes for commands, or that show a text as another. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  'C0 and DEL': ['\0', '\u0007', '\b', '\t', '\n', '\r', '\u001b', '\u001f', '\u007f'],
  C1: ['\u0080', '\u0085', '\u009b', '\u009d', '\u009f'],
  direction: Array.from('\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'),
  separators: ['\u2028', '\u2029'],
  'no letters': ['\ud800', '\udfff', '\ufeff', '\ufffe', '\uffff'],
};

for (const [kind, signs] of Object.entries(hidden)) {
  test(`${kind}: each is written out, and in JSON keeps its value`, () => {
    for (const sign of signs) {
      const code = sign.charCodeAt(0).toString(16);
      expect(printable(`a${sign}b`)).toBe(`a\\u{${code}}b`);
      const json = printableJson({ [sign]: [sign] });
      expect(json.replaceAll('\n', '')).toBe(printable(json.replaceAll('\n', '')));
      expect(JSON.parse(json)).toEqual({ [sign]: [sign] });
    }
  });
}

test('what readers see stays as it is', () => {
  const letters = 'ક્‍ષ বাংলা‌দেশ فارسی‌ها 👩‍🚒 é ­ \\u{1b} "𐍈"';
  expect(printable(letters)).toBe(letters);
  expect(JSON.parse(printableJson(letters))).toBe(letters);
  expect(printable('')).toBe('');
  expect(printableLines([])).toBe('');
  expect(printableLines(['a\nb', ''])).toBe('a\\u{a}b\n\n');
});

test('a terminal is sent line ends and the colours of the desk, and no other command', () => {
  const coloured = '\u001b[31merror\u001b[39m\n\u001b[90mmissing\u001b[39m\n';
  expect(fit(coloured)).toBe(coloured);
  expect(fit('\u001b[2J\u001b[31;5mx\r\n\u001b]0;t\u0007\u001b[8m')).toBe(
    String.raw`\u{1b}[2J\u{1b}[31;5mx\u{d}
\u{1b}]0;t\u{7}\u{1b}[8m`,
  );
});

test('no reporter shows a sign that a finding holds, wherever it stands', () => {
  const bad = '\u001b[2J\u202e\u0085\nx';
  const finding = {
    rule: 'a/b',
    severity: 'error',
    file: bad,
    line: 1,
    message: bad,
    found: bad,
    expected: bad,
    hint: bad,
  } as const;
  const written = String.raw`\u{1b}[2J\u{202e}\u{85}\u{a}x`;
  expect(terminalReport([finding])).toBe(`${written}:1  error  a/b
  ${written}
  found:     ${written}
  expected:  ${written}
  to do:     ${written}

1 error.
`);
  const json = jsonReport([finding]);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(JSON.parse(json)).toEqual({ findings: [finding] });
  const page = pageReport([finding], '/client');
  expect(page.split(written)).toHaveLength(6);
  expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

test('a report names so many findings as are wanted, cuts what is long, and counts the rest', () => {
  const finding = (file: string) =>
    ({
      rule: 'a/b',
      severity: 'error',
      file,
      line: 0,
      message: 'M.',
      found: 'f',
      expected: 'e',
      hint: 'H.',
    }) as const;
  const report = terminalReport(['a', 'b', 'c'].map(finding), { max: 1 });
  expect(report.endsWith('  to do:     H.\n\n… and 2 more\n\n3 errors.\n')).toBe(true);
  const long = terminalReport([{ ...finding('x'.repeat(1e6)), found: '\u0301'.repeat(1e6) }]);
  expect(long.split('\n')[0]).toBe(`${'x'.repeat(299)}…  error  a/b`);
  expect(long.length).toBeLessThan(3000);
});
