import { shown } from '../../check/reporters/page.ts';
import type { Finding } from '../../read/findings/finding.ts';

/**
 * Lists findings for whoever looks at a page in the preview.
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
