import type { TestSite } from '../../support/site.ts';

/** A problem that an editor or deployer makes in `tests/sites/tiny`, and the report that answers it. */
export interface Refusal {
  readonly name: string;
  readonly change?: (site: TestSite) => void;
  /** `SITE_URL` of the build. */
  readonly siteUrl?: string;
  /** The whole report, word for word. */
  readonly report: string;
}

/** The tiny site's text in its source language. */
export const english = 'content/bulletins/new-well/en.mdx';

/** Its translation. */
export const swahili = 'content/bulletins/new-well/sw.mdx';

/** What is the same in both. */
export const facts = 'content/bulletins/new-well/bulletin.yaml';
