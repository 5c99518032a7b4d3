import type { Command } from './command.ts';

/** What is known of a command before it is asked for. */
export interface Listed {
  /** What it does, in a few words. */
  readonly summary: string;
  /** Loads it: most of the time that a command takes goes into reading its own code. */
  load(): Promise<Command>;
}

/** All commands by name. */
export const commands: Readonly<Record<string, Listed>> = {
  check: {
    summary: 'says what is wrong in texts, strings and settings, and where',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  fresh: {
    summary: 'notes that a translation renders the source text as it is now',
    load: async () => (await import('./fresh-command.ts')).freshCommand,
  },
  acknowledge: {
    summary: 'notes why a warning is right as it is',
    load: async () => (await import('./acknowledge-command.ts')).acknowledgeCommand,
  },
  ready: {
    summary: 'checks a draft, and lets it be published',
    load: async () => (await import('./ready-command.ts')).readyCommand,
  },
  status: {
    summary: 'says how each bulletin stands in each language',
    load: async () => (await import('./status-command.ts')).statusCommand,
  },
  new: {
    summary: 'begins a translation, a bulletin or a language, with everything in place',
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  import: {
    summary: 'makes a translation of a received text, a document or XLIFF',
    load: async () => (await import('./import-command.ts')).importCommand,
  },
  export: {
    summary: "writes a bulletin as XLIFF, for a translator's tool",
    load: async () => (await import('./export-command.ts')).exportCommand,
  },
};
