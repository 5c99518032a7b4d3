/** What integrations have every page begin with; Astro has it and declares it to nobody. */
declare module 'astro:scripts/page-ssr.js';
