import { findingName, spaced } from '../../check/findings/finding-name.ts';
import type { Acknowledgement } from '../../publication/acknowledgement.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/** A warning, and every place of its file where the same is found. */
export interface NamedWarning extends Omit<Acknowledgement, 'why'> {
  readonly file: string;
}

/**
 * Finds the warning that an editor means.
 * @param findings all that was found
 * @param name what was written: its name, as the check prints it
 * @returns the warning
 * @throws a {@link CommandError} where there is none, with the name that was probably meant
 */
export function namedWarning(findings: readonly Finding[], name: string): NamedWarning {
  const alike = findings.filter((finding) => findingName(finding) === name);
  const [first] = alike;
  if (first === undefined) throw unknown(findings, name);
  const what = spaced(first.found);
  const others = alike.filter(
    ({ rule, file, found }) => rule !== first.rule || file !== first.file || spaced(found) !== what,
  );
  if (others.length > 0)
    throw new CommandError(
      `Two warnings have the name "${name}".`,
      'Write the acknowledgement by hand: docs/rules/acknowledged.md says how.',
      1,
    );
  return { rule: first.rule, file: first.file, what, times: alike.length };
}

/** Who writes a place or a rule in place of a name is told the name. */
function unknown(findings: readonly Finding[], name: string): CommandError {
  const meant = findings.filter(({ file, line, rule }) =>
    [`${file}:${String(line)}`, file, rule].includes(name),
  );
  const names = [...new Set(meant.map(findingName).filter((each) => each !== undefined))];
  const isError = ({ severity, ...rest }: Finding) =>
    severity === 'error' && findingName({ ...rest, severity: 'warning' }) === name;
  if (findings.some(isError) || (meant.length > 0 && meant.every(({ severity }) => severity === 'error')))
    return new CommandError(
      `"${name}" is an error: only warnings can be acknowledged.`,
      'Correct what it names.',
      1,
    );
  if (meant.length > 0 && names.length === 0)
    return new CommandError(
      `The warning "${name}" cannot be acknowledged.`,
      'Do what it says under "to do".',
      1,
    );
  const all = findings.map(findingName).filter((each) => each !== undefined);
  const near = names.length > 0 ? names.join('", "') : nearest(name, all);
  return new CommandError(
    `There is no warning "${name}".`,
    near === undefined
      ? 'Write the name that npm run desk -- check prints after the warning.'
      : `Write "${near}".`,
  );
}
