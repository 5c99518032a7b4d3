import type { PublicationRule, WorkRule } from './rule.ts';
import { addressesUnique } from './rules/publication/addresses-unique.ts';
import { channelsKnown } from './rules/publication/channels-known.ts';
import { figuresAgree } from './rules/figures/agree.ts';
import { figuresClock } from './rules/figures/clock.ts';
import { figuresDecades } from './rules/figures/decades.ts';
import { figuresInText } from './rules/figures/in-text.ts';
import { figuresLabelled } from './rules/figures/labelled.ts';
import { figuresMeasures } from './rules/figures/measures.ts';
import { figuresOneNotation } from './rules/figures/one-notation.ts';
import { figuresRenderings } from './rules/figures/renderings.ts';
import { figuresOneScript } from './rules/figures/one-script.ts';
import { figuresThings } from './rules/figures/things.ts';
import { freshness } from './rules/content/freshness.ts';
import { glossaryLanguages } from './rules/glossary/languages.ts';
import { glossaryOneRendering } from './rules/glossary/one-rendering.ts';
import { glossaryOnce } from './rules/glossary/once.ts';
import { glossaryRendered } from './rules/glossary/rendered.ts';
import { glossarySenses } from './rules/glossary/senses.ts';
import { hiddenCharacters } from './rules/language/hidden-characters.ts';
import { interfaceStrings } from './rules/publication/interface-strings.ts';
import { labelsTranslated } from './rules/language/labels-translated.ts';
import { ledger } from './rules/content/ledger.ts';
import { linksLeadSomewhere } from './rules/content/links-lead-somewhere.ts';
import { namesCountries } from './rules/names/countries.ts';
import { namesExchanged } from './rules/names/exchanged.ts';
import { namesKnown } from './rules/publication/names-known.ts';
import { ownNamesDiffer } from './rules/publication/own-names-differ.ts';
import { passagesInTheirLanguage } from './rules/language/passages.ts';
import { picturesDescribed } from './rules/content/pictures-described.ts';
import { picturesExist } from './rules/content/pictures-exist.ts';
import { picturesUsed } from './rules/content/pictures-used.ts';
import { scriptsKnown } from './rules/publication/scripts-known.ts';
import { scriptsUnmixed } from './rules/language/scripts-unmixed.ts';
import { marksComposed } from './rules/language/marks-composed.ts';
import { marksOnLetters } from './rules/language/marks-on-letters.ts';
import { someTextReady } from './rules/publication/some-text-ready.ts';
import { somethingPublished } from './rules/publication/something-published.ts';
import { sourceLanguageKnown } from './rules/publication/source-language-known.ts';
import { sourceTextExists } from './rules/content/source-text-exists.ts';
import { structureKinds } from './rules/structure/kinds.ts';
import { structureLength } from './rules/structure/length.ts';
import { structureLinks } from './rules/structure/links.ts';
import { structureOrder } from './rules/structure/order.ts';
import { structurePassages } from './rules/structure/passages.ts';
import { structureQuestions } from './rules/structure/questions.ts';
import { structureQuotations } from './rules/structure/quotations.ts';
import { structureSentences } from './rules/structure/sentences.ts';
import { textsDiffer } from './rules/content/texts-differ.ts';
import { withdrawalExplained } from './rules/content/withdrawal-explained.ts';
import { wordingBrackets } from './rules/wording/brackets.ts';
import { wordingBrokenWords } from './rules/wording/broken-words.ts';
import { wordingDoubled } from './rules/wording/doubled.ts';
import { wordingLeftovers } from './rules/wording/leftovers.ts';
import { wordingLowerCase } from './rules/wording/lower-case.ts';
import { wordingNegations } from './rules/wording/negations.ts';
import { wordingOpposites } from './rules/wording/opposites.ts';
import { wordingPunctuation } from './rules/wording/punctuation.ts';
import { wordingQuotationPairs } from './rules/wording/quotation-pairs.ts';
import { wordingQuotationStyles } from './rules/wording/quotation-styles.ts';
import { wordingStrayWords } from './rules/wording/stray-words.ts';
import { wordingTitles } from './rules/wording/titles.ts';
import { wordingUnended } from './rules/wording/unended.ts';

/** Rules that look at the publication as a whole. Desk, build and live preview run the same ones. */
export const publicationRules: readonly PublicationRule[] = [
  addressesUnique,
  channelsKnown,
  glossaryLanguages,
  glossaryOnce,
  interfaceStrings,
  linksLeadSomewhere,
  namesKnown,
  ownNamesDiffer,
  scriptsKnown,
  somethingPublished,
  sourceLanguageKnown,
  textsDiffer,
  withdrawalExplained,
];

/** Rules that look at one bulletin or standing page in all its languages, and need know of no other. */
export const workRules: readonly WorkRule[] = [
  figuresAgree,
  figuresClock,
  figuresDecades,
  figuresInText,
  figuresLabelled,
  figuresMeasures,
  figuresOneNotation,
  figuresOneScript,
  figuresRenderings,
  figuresThings,
  freshness,
  glossaryOneRendering,
  glossaryRendered,
  glossarySenses,
  hiddenCharacters,
  labelsTranslated,
  ledger,
  namesCountries,
  namesExchanged,
  passagesInTheirLanguage,
  picturesDescribed,
  picturesExist,
  picturesUsed,
  scriptsUnmixed,
  marksComposed,
  marksOnLetters,
  sourceTextExists,
  structureKinds,
  structureLength,
  structureLinks,
  structureOrder,
  structurePassages,
  structureQuestions,
  structureQuotations,
  structureSentences,
  wordingBrackets,
  wordingBrokenWords,
  wordingDoubled,
  wordingLeftovers,
  wordingLowerCase,
  wordingNegations,
  wordingOpposites,
  wordingPunctuation,
  wordingQuotationPairs,
  wordingQuotationStyles,
  wordingStrayWords,
  wordingTitles,
  wordingUnended,
];

/** Rules that a build alone asks of a publication: who writes need not be ready. */
export const buildRules: readonly PublicationRule[] = [someTextReady];
