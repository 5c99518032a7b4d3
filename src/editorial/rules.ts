import type { Rule } from './rule.ts';
import { addressesUnique } from './rules/addresses-unique.ts';
import { channelsKnown } from './rules/channels-known.ts';
import { figuresLabelled } from './rules/figures-labelled.ts';
import { freshness } from './rules/freshness.ts';
import { interfaceStrings } from './rules/interface-strings.ts';
import { ledger } from './rules/ledger.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { namesKnown } from './rules/names-known.ts';
import { ownNamesDiffer } from './rules/own-names-differ.ts';
import { picturesExist } from './rules/pictures-exist.ts';
import { picturesUsed } from './rules/pictures-used.ts';
import { scriptsKnown } from './rules/scripts-known.ts';
import { somethingPublished } from './rules/something-published.ts';
import { sourceTextExists } from './rules/source-text-exists.ts';

/** All rules. Desk, build and live preview run the same ones. */
export const rules: readonly Rule[] = [
  addressesUnique,
  channelsKnown,
  figuresLabelled,
  freshness,
  interfaceStrings,
  ledger,
  linksLeadSomewhere,
  namesKnown,
  ownNamesDiffer,
  picturesExist,
  picturesUsed,
  scriptsKnown,
  somethingPublished,
  sourceTextExists,
];
