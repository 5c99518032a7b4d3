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
  ul { padding: 0 }
  li { list-style: none; margin: 1rem 0; padding: .8rem 1.2rem; border-inline-start: 5px solid #b3261e }
  li.warning { border-color: #8a6100 }
  li p { margin: 0 }
  dl { display: grid; grid-template-columns: 6rem 1fr; gap: .2rem 1rem; margin: .6rem 0 }
  dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
</style>
<h1>${escapeMarkup(summary(findings))}</h1>
<p>This page comes back by itself once the errors are mended.</p>
${findingsList(findings)}
</html>
`;
}

/**
 * Lists findings for those who look at a page in the preview.
 * @param findings in the order of the report
 * @returns HTML: a list named "Findings"
 */
export function findingsList(findings: readonly Finding[]): string {
  return `<ul role="list" aria-label="Findings">${findings.map(item).join('')}</ul>`;
}

function item({ severity, rule, file, line, message, found, expected, hint }: Finding): string {
  const name = severity === 'error' ? 'Error' : 'Warning';
  const place = line > 0 ? `${file}, line ${String(line)}` : file;
  const rows = Object.entries({ Found: found, Expected: expected, 'To do': hint });
  const list = rows.map(([term, text]) => `<dt>${term}</dt><dd dir="auto">${shown(text)}</dd>`);
  return (
    `<li class="${severity}"><p><strong>${name}:</strong> ${shown(message)}</p><dl>${list.join('')}</dl>` +
    `<p><small>${shown(place)} · ${shown(rule)}</small></p></li>`
  );
}

/** A browser runs no commands, but characters that turn the direction of text would show a name as another. */
function shown(text: string): string {
  return escapeMarkup(printable(text));
}
