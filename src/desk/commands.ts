import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { freshCommand } from './fresh-command.ts';
import { newCommand } from './new-command.ts';
import { statusCommand } from './status-command.ts';

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  fresh: freshCommand,
  new: newCommand,
  status: statusCommand,
};
