import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';

/** All commands by name. */
export const commands: Readonly<Record<string, Command>> = { check: checkCommand };
