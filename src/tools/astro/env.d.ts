/** What pages find in `Astro.locals`. */
declare namespace App {
  type Locals = import('../../outputs/reads.ts').Handed & {
    /** The feeds of every language. */
    readonly feeds: readonly import('../../outputs/feed-links.ts').FeedLink[];
  };
}

/** `src/tools/astro/handed.ts` as Node has it, whatever graph asks for it. */
declare module 'virtual:handed' {
  export const { handed, handedAt, pathsOf }: typeof import('./handed.ts');
}
