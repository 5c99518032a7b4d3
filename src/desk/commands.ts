import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export-command.ts';
import { freshCommand } from './fresh-command.ts';
import { importCommand } from './import-command.ts';
import { newCommand } from './new-command.ts';
import { statusCommand } from './status-command.ts';

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  fresh: freshCommand,
  status: statusCommand,
  new: newCommand,
  import: importCommand,
  export: exportCommand,
};
