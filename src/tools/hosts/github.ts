import type { HostRules } from './host-rules.ts';
import type { Host } from './host.ts';

/**
 * GitHub Pages: a workflow that checks, builds and publishes. Headers and redirects cannot be had there. Its limits:
 * docs.github.com/pages/getting-started-with-github-pages/github-pages-limits (1 GB; a deployment may take ten minutes), and
 * for what is not even tried the README of github.com/actions/upload-pages-artifact (10 GB).
 */
export const github: Host = {
  name: 'github',
  title: 'GitHub Pages',
  isServer: false,
  sendsPrecompressed: false,
  hasLanguageAtRoot: false,
  limits: {
    siteBytes: [
      {
        most: 1e9,
        where: 'for sure',
        past: 'Choose another host in time: GitHub publishes a larger site only where that takes less than ten minutes.',
      },
      { most: 10e9 },
    ],
  },
  write: (rules) => [{ path: '.github/workflows/publish.yml', text: workflow(rules) }],
  next: (folder) => [
    `cp -r ${folder}/.github .`,
    'git add .github && git commit -m "Publish on GitHub Pages" && git push',
  ],
};

function workflow({ url, timeZone, nightly }: HostRules): string {
  return `# Builds the site and publishes it on GitHub Pages: at each change of the branch main, and each night, so that a
# bulletin that waits for its day is published on it. Checks pull requests.
name: Publish
on:
  push:
    branches: [main]
  schedule:
    # In UTC: soon after midnight in the time zone ${timeZone}.
    - cron: '${nightly}'
  pull_request:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  check:
    # What is wrong shows beside its line in the pull request.
    if: github.event_name == 'push' || github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          # The whole history: it holds the earlier wording of what was changed.
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run --silent desk -- check --format github
  publish:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: write
      id-token: write
    concurrency:
      group: pages
      cancel-in-progress: false
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run build
        env:
          SITE_URL: ${JSON.stringify(url.href)}
      # Stops where the site is more than GitHub takes.
      - run: npm run host -- github
        env:
          SITE_URL: ${JSON.stringify(url.href)}
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;
}
