import { components } from '../../text/components/components.ts';

/**
 * The words of the interface, by key, with the placeholders that its string must hold; one with the placeholder
 * `count` has a string for each plural form of the language (`plural.ts`). The languages' strings stand in
 * `locales/<locale>/ui.json`; a page can only ask for what is listed here.
 */
const ownMessages = {
  'page.skip': [],
  'languages.label': [],
  'languages.all': [],
  'bulletin.updated': ['date'],
  'corrections.label': [],
  'source.changed': [],
  'source.read': [],
  'source.changedHere': [],
  'source.addedHere': [],
  'source.removedHere': [],
  'source.figure': ['was', 'now'],
  'figures.label': [],
  'figures.outdated': ['number'],
  'table.label': ['columns'],
  'qualifier.nearly': ['number'],
  'qualifier.about': ['number'],
  'qualifier.over': ['number'],
  'qualifier.atLeast': ['number'],
  'qualifier.average': ['number'],
  'provenance.label': [],
  'provenance.source': [],
  'provenance.translator': [],
  'provenance.changed': [],
  'provenance.figures': [],
  'provenance.rendered': ['number'],
  'provenance.received': [],
  'provenance.ledger': ['number'],
  'provenance.from': [],
  'provenance.to': [],
  'provenance.why': [],
  'alongside.label': [],
  'alongside.back': [],
  'share.label': [],
  'share.email': [],
  'share.sms': [],
  'share.app': [],
  'share.copy': [],
  'share.copied': [],
  'follow.title': [],
  'follow.intro': [],
  'follow.home.title': [],
  'follow.home.text': [],
  'follow.feed.title': [],
  'follow.feed.text': [],
  'follow.feed.address': [],
  'follow.beside.title': [],
  'follow.beside.text': [],
  'follow.code': [],
  'follow.call': [],
  'feed.shown': [],
  'card.alt': ['title', 'name'],
  'front.heading': [],
  'front.description': [],
  'front.empty': [],
  'archive.title': ['page'],
  'archive.description': ['page', 'pages'],
  'archive.label': [],
  'archive.newer': [],
  'archive.older': [],
  'archive.page': ['page', 'pages'],
  'save.file': ['size'],
  'save.copy': ['name', 'date'],
  'imprint.publisher': [],
  'imprint.noPublisher': [],
  'imprint.contact': [],
  'imprint.noContact': [],
  'withdrawn.title': ['title'],
  'withdrawn.text': ['published', 'date'],
  'held.title': [],
  'held.text': [],
  'held.others': [],
  'notFound.title': [],
  'notFound.text': [],
  'notFound.front': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** All of them, with those that components alone show. */
export const messages = {
  ...ownMessages,
  ...Object.fromEntries(components.flatMap(({ messages: own = {} }) => Object.entries(own))),
};

/** A key of the words that pages show by themselves. */
export type MessageKey = keyof typeof ownMessages;

/** What stands for the placeholders of a key's string: words, but for the number that picks a plural form. */
export type MessageValues<Key extends MessageKey> = {
  [Name in (typeof ownMessages)[Key][number]]: Name extends 'count' ? number : string;
};
