import type { FindingIds } from './finding-facts.ts';

const unreadable = { severity: 'error', page: 'files' } as const;
const content = { severity: 'error', page: 'content' } as const;
const site = { severity: 'error', page: 'site' } as const;
const building = { severity: 'error', page: 'building' } as const;
const atHost = { severity: 'warning', page: 'building' } as const;

/** Ids of what is wrong with the words of the pages. */
export const stringIds = {
  'strings/missing': { severity: 'error', page: 'strings', title: 'Words of the pages are missing' },
  'strings/empty': { severity: 'error', page: 'strings', title: 'Words of the pages are empty' },
  'strings/unknown': { severity: 'error', page: 'strings', title: 'Words that no page asks for' },
  'strings/placeholders': {
    severity: 'error',
    page: 'strings',
    title: 'Other placeholders than the page fills',
  },
  'strings/plural': {
    severity: 'error',
    page: 'strings',
    title: 'Forms for other numbers than the language has',
  },
  'strings/untranslated': {
    severity: 'warning',
    page: 'strings',
    title: 'Words of the pages not translated',
  },
  'strings/script': { severity: 'warning', page: 'strings', title: 'Words of the pages in another script' },
  'strings/stray': { severity: 'warning', page: 'strings', title: 'Signs that no words of the pages need' },
  'strings/form': {
    severity: 'warning',
    page: 'strings',
    title: 'A letter that is not in its composed form',
  },
} as const satisfies FindingIds;

/**
 * Every id that is reported by no rule: by whoever reads files, draws pages, builds or looks at a host. A rule names
 * its own.
 */
export const told = {
  'file/missing': { ...unreadable, title: 'A file or folder is not there' },
  'file/unreadable': { ...unreadable, title: 'The system lets nobody read a file' },
  'file/link': { ...unreadable, title: 'A link to another place stands for a file' },
  'file/kind': { ...unreadable, title: 'Something is neither file nor folder' },
  'file/size': { ...unreadable, title: 'A file is too large' },
  'file/encoding': { ...unreadable, title: 'A file is not saved as UTF-8' },
  'file/empty': { ...unreadable, title: 'A file has nothing in it' },
  'file/unknown': { ...unreadable, title: 'Nothing is made of a file' },
  'file/conflict': { ...unreadable, title: 'Two versions that Git put together' },
  'data/too-long': { ...unreadable, title: 'A list or value is too long' },
  'text/empty': { ...unreadable, title: 'A text has no words' },
  'text/invisible-sign': { ...unreadable, title: 'An invisible sign that no text can hold' },
  'front-matter/missing': { ...unreadable, title: 'A text has no front matter' },
  'yaml/syntax': { ...unreadable, title: 'Fields that cannot be told apart' },
  'json/syntax': { ...unreadable, title: 'Fields that cannot be told apart' },
  'mdx/syntax': { ...unreadable, title: 'A sign that begins nothing, or a tag that is not closed' },
  'fields/unknown': { ...unreadable, title: 'A field that nobody asks for' },
  'fields/missing': { ...unreadable, title: 'A field is missing' },
  'fields/wrong': { ...unreadable, title: 'A field has a value that it cannot have' },
  'locale/unknown': { ...unreadable, title: 'A language that the publication does not have' },

  'content/html': { ...content, title: 'A tag that no text can hold' },
  'content/component': { ...content, title: 'A tag in a place where it cannot stand' },
  'content/attribute': { ...content, title: 'Something in a tag that it cannot have' },
  'content/expression': { ...content, title: 'An expression of a program' },
  'content/import': { ...content, title: 'A line that would make the text a program' },
  'content/export': { ...content, title: 'A line that would make the text a program' },
  'content/construct': { ...content, title: 'Something of Markdown that no page has' },
  'content/definition': { ...content, title: 'A line that Markdown would not show' },
  'content/heading': { ...content, title: 'A heading without words' },
  'content/table': { ...content, title: 'A table that listeners cannot follow' },
  'content/depth': { ...content, title: 'More levels than a page can show' },
  'content/too-much': { ...content, title: 'More than a page can show' },
  'content/unlisted': { ...content, title: 'Something that no check foresaw' },
  'content/picture': { ...content, title: 'A picture in a place where it cannot stand' },
  'content/picture-alt': { ...content, title: 'A picture without words for those who cannot see it' },
  'content/picture-caption': { ...content, title: 'A caption that is still to be written' },
  'content/picture-broken': { ...content, title: 'A file that is no whole picture' },
  'content/picture-too-large': { ...content, title: 'A picture that takes too much memory or time' },
  'content/remote-picture': { ...content, title: 'A picture from another address' },

  'content/link': { severity: 'error', page: 'links', title: 'A link that leads nowhere' },
  'content/link-unmade': {
    severity: 'error',
    page: 'links',
    title: 'A link that readers would see as signs',
  },

  'markdown/day': { severity: 'either', page: 'markdown', title: 'A day that becomes an item of a list' },
  'markdown/number': { severity: 'warning', page: 'markdown', title: 'A paragraph that becomes a list' },
  'markdown/underlined': { severity: 'either', page: 'markdown', title: 'Words that become a heading' },
  'markdown/lines': { severity: 'warning', page: 'markdown', title: 'A list that becomes running text' },
  'markdown/stars': { severity: 'warning', page: 'markdown', title: 'Stars that make nothing bold' },
  'fields/cut': { severity: 'either', page: 'markdown', title: 'A value that is cut off at #' },
  'fields/marks': { severity: 'error', page: 'markdown', title: 'Quotation marks that readers would see' },

  'state/unknown': { severity: 'error', page: 'state', title: 'A state that is none' },
  'state/hidden': { severity: 'error', page: 'state', title: 'A state among other fields on one line' },
  'text/to-be-written': {
    severity: 'warning',
    page: 'state',
    title: 'A text that nobody has written in yet',
    isNeverAcknowledged: true,
  },

  'site/time-zone': { severity: 'error', page: 'days', title: 'A time zone that is none' },
  'build/day': { severity: 'error', page: 'days', title: 'A day that is none' },
  'corrections/day': { severity: 'error', page: 'days', title: 'A day on which nothing could be corrected' },
  'bulletin/far-off': { severity: 'warning', page: 'days', title: 'A date more than a year ahead' },

  'site/url': { ...site, title: 'No web address of the publication' },
  'slug/form': { ...site, title: 'A name that cannot stand in an address' },
  'slug/long': { ...site, title: 'A name that is too long for an address' },
  'slug/reserved': { ...site, title: 'A name that the site needs itself' },
  'locale/tag': { ...site, title: 'A folder that is named for no language' },
  'locale/device': { ...site, title: 'A folder with a name that Windows keeps for itself' },
  'locale/formats': { ...site, title: 'A language whose dates and numbers nobody knows' },
  'fonts/unreadable': { ...site, title: 'A typeface that cannot be read' },
  'follow/code': { ...site, title: 'A follow code that does not give its address back' },

  ...stringIds,

  'acknowledged/unused': {
    severity: 'warning',
    page: 'acknowledged',
    title: 'An acknowledgement of a warning that is not there',
    isNeverAcknowledged: true,
  },
  'acknowledged/error': {
    severity: 'warning',
    page: 'acknowledged',
    title: 'An acknowledgement of an error',
    isNeverAcknowledged: true,
  },

  'address/gone': { severity: 'warning', page: 'links', title: 'An address that is no longer there' },
  'address/taken-away': { severity: 'warning', page: 'links', title: 'A page that was taken away' },

  'check/failed': { ...building, title: 'A check that ended by a problem of its own' },
  'build/busy': { ...building, title: 'Another build writes to the same folder' },
  'build/out': { ...building, title: 'A folder that cannot be written' },
  'build/handles': { ...building, title: 'Too few files may be open at once' },
  'build/project-path': { ...building, title: 'A folder whose path its bundler cannot read' },
  'build/store': { ...building, title: 'Work that cannot be kept' },
  'build/render': { ...building, title: 'A page that could not be made' },
  'build/foreign-code': { ...building, title: "Code that is not of the site's own sources" },
  'preview/failed': { ...building, title: 'A page that could not be drawn in the preview' },

  'host/placeholder': { ...building, title: 'A site without an address of its own' },
  'host/address': { ...building, title: 'A site that was built for another address' },
  'host/dist': { ...building, title: 'A site that was not built' },
  'host/limit': { severity: 'either', page: 'building', title: 'More than the host takes' },
  'host/signs': { ...building, title: 'A sign that the host cannot be told' },
  'host/out': { ...building, title: 'Files of the host that cannot be written' },
  'changes/manifest': { ...building, title: 'A manifest that cannot be read' },
  'changes/name': { ...building, title: 'A name that no list can show' },
  'changes/lists': { ...building, title: 'Lists that cannot be written' },

  'verify/manifest': { ...building, title: 'A manifest that cannot be read' },
  'verify/missing': { ...building, title: 'A file that the host does not have' },
  'verify/changed': { ...building, title: 'A file with other bytes than were built' },
  'verify/surplus': { ...building, title: 'A file that was not built' },
  'verify/status': { ...building, title: 'An address that is answered otherwise than it should be' },
  'verify/answer': { ...building, title: 'A host that does not answer' },
  'verify/type': { ...building, title: 'A file that is sent as another kind' },
  'verify/encoding': { ...building, title: 'A file that is sent in another coding' },
  'verify/not-found': { ...building, title: 'Another page where none is found' },
  'verify/slash': { ...building, title: 'An address that is not found without its last slash' },
  'verify/gave-up': { ...building, title: 'Too much is wrong to go on' },
  'verify/placeholder': { ...building, severity: 'either', title: 'A site without an address of its own' },
  'verify/nosniff': { ...atHost, title: 'Browsers may guess what a file is' },
  'verify/framing': { ...atHost, title: 'Other sites may show pages as theirs' },
  'verify/hsts': { ...atHost, title: 'A first visit is not encrypted' },
  'verify/br': { ...atHost, title: 'Pages are sent larger than they need be' },
  'verify/gzip': { ...atHost, title: 'Pages are sent larger than they need be' },
  'verify/vary': { ...atHost, title: 'A cache may give what a browser cannot read' },
  'verify/address': { ...atHost, title: 'The site answers at a second address' },
  'verify/redirect': { ...atHost, title: 'Addresses are reached by way of others' },
} as const satisfies FindingIds;

/** An id that is reported by no rule. */
export type ToldId = keyof typeof told;
