import { buildDay, dayWish } from '../../publication/build-day.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { siteDigest } from '../../read/files/site-digest.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { store } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';

/** A check of everything, which says the same again while no input of it changes. */
export interface KnownReport {
  /** What it found before; undefined where something has changed since. */
  readonly findings: readonly Finding[] | undefined;
  /** Keeps what it finds now. */
  readonly keep: (findings: readonly Finding[], timeZone: string) => void;
}

/**
 * Looks whether a check of everything was made before, before anything is read for another.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param siteUrl address that overrides the one in `content/site.yaml`
 * @returns what it found, or what keeps it
 */
export function knownReport(siteFolder: string, siteUrl: string | undefined): KnownReport {
  const inputs = () => keyOf([codeDigest(), siteDigest(siteFolder), siteUrl]);
  // Midnight may come while everything is checked.
  const now = dayWish(undefined);
  const key = inputs();
  const keyIn = (timeZone: string) => keyOf([key, buildDay(now, timeZone, () => undefined)]);
  // What day it is depends on where the site says that it is.
  const zone = store.find('zones', key);
  const kept = zone && store.find('reports', keyIn(String(zone)));
  return {
    findings: kept && (JSON.parse(String(kept)) as Finding[]),
    keep(findings, timeZone) {
      // Whoever wrote meanwhile may have been read or not; what Git has kept of earlier words is no part of the key.
      if (findings.some(({ rule }) => beyond.includes(rule)) || inputs() !== key) return;
      store.keep('zones', key, Buffer.from(timeZone));
      store.keep('reports', keyIn(timeZone), Buffer.from(JSON.stringify(findings)));
    },
  };
}

/** Rules whose findings tell more than the site holds. */
const beyond = ['freshness/stale', 'check/failed'];
