import { nearest } from '../findings/nearest.ts';

/**
 * Says in a sentence what `parseArgs` did not understand.
 * @param error what it threw
 * @param known names of the options that there are
 * @returns the sentence, with the option that was probably meant
 * @throws the error itself, where `parseArgs` did not throw it
 */
export function optionProblem(error: unknown, known: readonly string[]): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  // An option is named as it is called for, such as "-o, --out <value>".
  const option = /--?[^\s,<]+(?=(?: <value>)?$)/.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const near = nearest(option.replace(/^-+/, ''), known);
      return `There is no option "${option}".${near === undefined ? '' : ` Write "--${near}".`}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `The option "${option}" takes no word after it.`
        : `The option "${option}" needs a word after it.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Nobody knows what to do with "${quoted}" here.`;
    default:
      throw error;
  }
}
