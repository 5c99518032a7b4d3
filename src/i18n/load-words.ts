/**
 * Readies i18next for the words of the interface. Astro has every page begin so, by what astro-i18next told it; a file
 * that is made by code instead of a page imports this.
 */
import 'astro:scripts/page-ssr.js';
