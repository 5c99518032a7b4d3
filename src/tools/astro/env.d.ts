/** What pages find in `Astro.locals`. */
declare namespace App {
  type Locals = import('../build/made.ts').Made;
}

/** `src/tools/astro/handed.ts` as Node has it, whatever graph asks for it. */
declare module 'virtual:handed' {
  export const handed: typeof import('./handed.ts').handed;
}
