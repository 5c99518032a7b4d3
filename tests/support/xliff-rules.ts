const named = (name: string) => `*[local-name()="${name}"]`;

/** Marks that stand before one in its own source or target, or around it. */
const earlier = (where: string) =>
  `(ancestor-or-self::*[ancestor::${named(where)}]/preceding-sibling::*/descendant-or-self::*|ancestor::*[ancestor::${named(where)}])`;

/**
 * What the specification of XLIFF 1.2 demands and its grammar cannot say, by XPaths that find what breaks it.
 */
export const xliff1Rules: Readonly<Record<string, string>> = {
  'units of one name': `//${named('trans-unit')}[@id = preceding::${named('trans-unit')}/@id]`,
  'marks of one name in a source': `//${named('source')}//*[not(self::${named('ept')})][@id = preceding-sibling::*[not(self::${named('ept')})]/@id]`,
  'ends of marks without a beginning': `//${named('ept')}[not(@id = preceding-sibling::${named('bpt')}/@id)]`,
  'beginnings of marks without an end': `//${named('bpt')}[not(@id = following-sibling::${named('ept')}/@id)]`,
};

/**
 * What the specification of XLIFF 2.1 demands and its grammar cannot say, by XPaths that find what breaks it.
 */
export const xliffRules: Readonly<Record<string, string>> = {
  'units of one name': `//${named('unit')}[@id = preceding::${named('unit')}/@id]`,
  'data of one name': `//${named('data')}[@id = preceding-sibling::*/@id]`,
  'marks of one name in a source': `//${named('source')}//*[@id = ${earlier('source')}/@id]`,
  'marks of one name in a target': `//${named('target')}//*[@id = ${earlier('target')}/@id]`,
  'marks that refer to no data': `//@*[starts-with(local-name(), "dataRef")][not(. = ancestor::${named('unit')}//${named('data')}/@id)]`,
  'ends of marks without a beginning': `//${named('ec')}[@startRef][not(@startRef = ancestor::${named('unit')}//${named('sc')}/@id)]`,
  'formats that are none': '//*[starts-with(@subType, "xlf:")][not(@type = "fmt")]',
  'states of words that are not there': `//${named('segment')}[@state != "initial"][not(${named('target')})]`,
  'targets in no language': `//${named('xliff')}[not(@trgLang)][.//${named('target')}]`,
};
