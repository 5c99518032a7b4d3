import { readFileSync } from 'node:fs';
import path from 'node:path';

import jsonld from 'jsonld';

/** A value or node of expanded JSON-LD. */
interface Expanded {
  readonly '@id'?: string;
  readonly '@value'?: unknown;
  readonly '@type'?: readonly string[] | string;
  readonly [property: string]: unknown;
}

const schema = 'http://schema.org/';
const reference = { '@type': '@id' };
const date = { '@type': 'schema:Date' };

/**
 * What https://schema.org answers with as its context, in the terms that the pages use: words are properties of its
 * vocabulary, addresses are references, dates are dates.
 */
const context = {
  '@context': { '@vocab': schema, schema, url: reference, datePublished: date, dateModified: date },
};

/**
 * Reads the data of a built page as a search engine does, without the network.
 * @param folder a built site
 * @param route route of a page
 * @returns the nodes of its JSON-LD, expanded
 */
export async function expandedData(folder: string, route: string): Promise<Expanded[]> {
  const html = readFileSync(path.join(folder, route, route.endsWith('/') ? 'index.html' : ''), 'utf8');
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const documents = [...scripts].map(([, json = '']) => JSON.parse(json) as jsonld.JsonLdDocument);
  const expanded = await Promise.all(
    documents.map((document) => jsonld.expand(document, { documentLoader })),
  );
  return expanded.flat() as Expanded[];
}

function documentLoader(url: string) {
  if (url !== 'https://schema.org') throw new Error(`Nothing is known of the context ${url}.`);
  return Promise.resolve({ documentUrl: url, document: context });
}

/**
 * @param node a node
 * @returns what it claims, by property: values as they are, other nodes as what they claim, and their address as `@id`
 */
export function claimsOf(node: Expanded): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).map(([property, value]) => [
      property.replace(schema, ''),
      property.startsWith('@') ? plainType(value) : only((value as Expanded[]).map(plain)),
    ]),
  );
}

function plain(value: Expanded): unknown {
  if ('@value' in value) return value['@value'];
  return Object.keys(value).join() === '@id' ? value['@id'] : claimsOf(value);
}

function plainType(value: unknown): unknown {
  return Array.isArray(value) ? only(value.map((type) => String(type).replace(schema, ''))) : value;
}

function only(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}
