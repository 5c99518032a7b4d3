import type { Finding } from '../../read/findings/finding.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import { printable } from '../../read/terminal/printable.ts';
import { summary } from './common.ts';

/**
 * Shows findings in the browser, in place of the page, for the live preview.
 * @param findings in the order of the report
 * @param clientScript address of the preview's script, which reloads the page once the problem is mended
 * @returns an HTML document in English, the language of the desk
 */
export function pageReport(findings: readonly Finding[], clientScript: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(summary(findings))}</title>
<script type="module" src="${escapeMarkup(clientScript)}"></script>
<style>
  body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 system-ui, sans-serif; color-scheme: light dark }
  article { margin: 1rem 0; padding: .8rem 1.2rem; border-inline-start: 5px solid #b3261e }
  article.warning { border-color: #8a6100 }
  h2 { margin: 0; font-size: 1.1rem }
  dl { display: grid; grid-template-columns: 6rem 1fr; gap: .2rem 1rem; margin: .6rem 0 0 }
  dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
</style>
<h1>${escapeMarkup(summary(findings))}</h1>
<p>This page comes back by itself once the errors are mended.</p>
${findings.map(article).join('\n')}
</html>
`;
}

function article({ severity, rule, file, line, message, found, expected, hint }: Finding): string {
  const place = line > 0 ? `${file}, line ${String(line)}` : file;
  const rows = { found, expected, 'to do': hint, rule };
  const list = Object.entries(rows).map(([name, text]) => `<dt>${name}</dt><dd>${shown(text)}</dd>`);
  return `<article class="${severity}"><h2>${shown(place)}</h2><p>${shown(message)}</p><dl>${list.join('')}</dl></article>`;
}

/**
 * A browser runs no commands, but characters that turn the direction of text would show a name as another.
 * @param text a part of a finding
 * @returns the same as HTML
 */
export function shown(text: string): string {
  return escapeMarkup(printable(text));
}
