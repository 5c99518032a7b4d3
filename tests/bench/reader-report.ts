import { table } from './table.ts';
import { paintRatio, targets, transferOf, type Measured } from './targets.ts';

const heads = ['', 'requests', 'HTML', 'CSS', 'JS', 'fonts', 'all', 'FCP', 'LCP', 'CLS', 'bare LCP', 'ratio'];

/**
 * @param title the condition
 * @param all what was measured in it
 * @param hasDeviceFonts whether the device can show the scripts itself
 * @returns a table of the numbers, and one of the targets
 */
export function readerReport(title: string, all: readonly Measured[], hasDeviceFonts: boolean): string {
  const numbers = all.map((measured) => {
    const { language, page, bare } = measured;
    return [
      language.tag,
      ...[page.requests, page.html, page.css, page.js, page.fonts, transferOf(page)].map(String),
      ...[page.fcp, page.lcp].map((value) => value.toFixed(0)),
      page.cls.toFixed(3),
      bare.lcp.toFixed(0),
      paintRatio(measured).toFixed(2),
    ];
  });
  const marks = all.map((measured) => [
    measured.language.tag,
    ...targets(measured, hasDeviceFonts).map(
      ({ name, found, isMet }) => `${isMet ? '✓' : '✗'} ${name}: ${found}`,
    ),
  ]);
  return [
    `\n${title} (median of loads; bytes in brotli, times in ms; inlined CSS counts as HTML)\n`,
    table([heads, ...numbers]),
    ...marks.map((cells) => `${cells.join('   ')}\n`),
  ].join('');
}
