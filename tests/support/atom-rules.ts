const named = (name: string) => `*[local-name()="${name}"][namespace-uri()="http://www.w3.org/2005/Atom"]`;

/** An entry's link of the same relation, type and language, further up. */
const alike = (attribute: string) =>
  `[@${attribute} = preceding-sibling::${named('link')}[@rel="alternate"]/@${attribute}]`;

/**
 * What RFC 4287 demands and its grammar cannot say, by XPaths that find what breaks it: the Schematron rules of its
 * appendix B, and sentences of its section 4.
 */
export const atomRules: Readonly<Record<string, string>> = {
  'feeds without an author': `//${named('feed')}[not(${named('author')})][${named('entry')}[not(${named('author')})]]`,
  'entries without a page or content': `//${named('entry')}[not(${named('content')})][not(${named('link')}[not(@rel) or @rel="alternate"])]`,
  'entries of one name': `//${named('entry')}[${named('id')} = preceding-sibling::*/${named('id')}]`,
  'pages of one kind and language': `//${named('link')}[@rel="alternate"]${alike('type')}${alike('hreflang')}`,
  'feeds that do not say where they are': `//${named('feed')}[not(${named('link')}[@rel="self"])]`,
  'addresses that are not whole': `//@*[local-name()="href" or local-name()="src"][not(contains(., ":"))] | //${named('id')}[not(contains(., ":"))]`,
};
