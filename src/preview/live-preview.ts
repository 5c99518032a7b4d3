import type { AstroIntegration } from 'astro';
export function livePreview(): AstroIntegration { return { name: 'live-preview', hooks: {} }; }
