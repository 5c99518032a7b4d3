import type { Features } from 'satteri';

/**
 * What Markdown means here, for the publication's texts and for the owner's own pages alike. Smart punctuation
 * knows English only and is off: a text carries its own quotation marks.
 */
export const markdownFeatures = { gfm: true, smartPunctuation: false } satisfies Features;
