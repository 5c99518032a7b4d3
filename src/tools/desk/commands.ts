import type { Command } from './command.ts';

/** What is known of a command before it is asked for. */
interface ListedCommand {
  /** What it does, in a few words. */
  readonly summary: string;
  /** Loads it: most of the time that a command takes goes into reading its own code. */
  load(): Promise<{ readonly command: Command }>;
}

/** All commands by name. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  check: {
    summary: 'says what is wrong in texts, strings and settings, and where',
    load: () => import('./check-command.ts'),
  },
  fresh: {
    summary: 'notes that a translation renders the source text as it is now',
    load: () => import('./fresh-command.ts'),
  },
  acknowledge: {
    summary: 'notes why a warning is right as it is',
    load: () => import('./acknowledge-command.ts'),
  },
  ready: {
    summary: 'checks a draft, and lets it be published',
    load: () => import('./ready-command.ts'),
  },
  status: {
    summary: 'says how each bulletin and page stands in each language',
    load: () => import('./status-command.ts'),
  },
  'new translation': {
    summary: 'begins a text in another language, with its source in comments',
    load: () => import('./new/translation-command.ts'),
  },
  'new bulletin': {
    summary: 'begins a bulletin, with its source text to be written',
    load: () => import('./new/bulletin-command.ts'),
  },
  'new page': {
    summary: 'begins a standing page, such as one about privacy',
    load: () => import('./new/page-command.ts'),
  },
  'new language': {
    summary: 'begins a language, with the words of the interface to be written',
    load: () => import('./new/language-command.ts'),
  },
  import: {
    summary: 'makes a translation of a received text, a document or XLIFF',
    load: () => import('./import-command.ts'),
  },
  export: {
    summary: "writes a bulletin as XLIFF, for a translator's tool",
    load: () => import('./export-command.ts'),
  },
};
