import { budgets, transferIn } from '../budgets.ts';
import type { Language } from './publication.ts';
import type { Visit } from './visit.ts';

/** Medians of a bulletin page, and of the bare page of its text. */
export interface Measured {
  readonly language: Language;
  readonly page: Visit;
  readonly bare: Visit;
}

/** A target, and how near a page came. */
export interface Target {
  readonly name: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** @returns bytes of all bodies together */
export const transferOf = ({ html, css, js, fonts, other }: Visit) => html + css + js + fonts + other;

/** @returns how many times longer the page takes to show its largest part than a bare one */
export const paintRatio = ({ page, bare }: Measured) => page.lcp / bare.lcp;

/**
 * Holds a page against the budgets.
 * @param measured what was measured
 * @param hasDeviceFont whether the device can show the script itself. Where it can't, it shows boxes until the face
 * comes, so there is nothing readable to be moved; `font-display: optional` would keep the page still, and the
 * boxes for the whole of the first visit
 * @returns every target
 */
export function targets(measured: Measured, hasDeviceFont: boolean): Target[] {
  const { page, language } = measured;
  const transfer = transferIn(language.script);
  const target = (name: string, found: number, digits: number, most: number) => ({
    name: `${name} ≤ ${String(most)}`,
    found: found.toFixed(digits),
    isMet: found <= most,
  });
  return [
    target('LCP ratio', paintRatio(measured), 2, budgets.paintRatio),
    target('requests', page.requests, 0, budgets.requests),
    target('kB', transferOf(page) / 1000, 1, transfer / 1000),
    ...(hasDeviceFont ? [target('CLS', page.cls, 3, budgets.shift)] : []),
  ];
}
