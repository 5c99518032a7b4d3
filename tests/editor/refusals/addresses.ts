import { replacing } from '../../support/changes.ts';
import { english, facts, type Refusal } from './refusal.ts';

const long = 'a'.repeat(250);

/** Slugs, and the address of the site. */
export const addresses: readonly Refusal[] = [
  {
    name: 'two bulletins with one address',
    change: (site) => {
      site.write('content/bulletins/old-well/bulletin.yaml', 'published: 2025-01-01\nformerly: [new-well]\n');
      site.write('content/bulletins/old-well/en.mdx', '---\ntitle: "Old"\nsummary: "Old."\n---\n\nOld.\n');
    },
    report: `
content/bulletins/old-well/bulletin.yaml  error  address/doubled
  Two pages have the address /en/new-well/.
  found:     content/bulletins/new-well/en.mdx and content/bulletins/old-well/bulletin.yaml
  expected:  an address of its own for each page
  to do:     Rename one of the two, or take the old slug out of "formerly".

1 error.
`,
  },
  {
    name: 'a slug with capitals',
    change: (site) => {
      site.write('content/bulletins/New_Well 2/bulletin.yaml', site.read(facts));
      site.write('content/bulletins/New_Well 2/en.mdx', site.read(english));
    },
    report: `
content/bulletins/New_Well 2/  error  slug/form
  The folder's name "New_Well 2" cannot stand in an address.
  found:     New_Well 2
  expected:  a–z, 0–9 and single hyphens, such as "demonstration-cities"
  to do:     Rename the folder to "new-well-2".

1 error.
`,
  },
  {
    name: 'a reserved slug',
    change: (site) => {
      site.write('content/bulletins/follow/bulletin.yaml', site.read(facts));
      site.write('content/bulletins/follow/en.mdx', site.read(english));
    },
    report: `
content/bulletins/follow/  error  slug/reserved
  The folder's name "follow" is kept for a page of every language.
  found:     follow
  expected:  a name other than 404, archive, cards, feed, follow, media, page, search and years such as 2026
  to do:     Give the folder another name.

1 error.
`,
  },
  {
    name: 'a slug that no file of Windows can have',
    change: (site) => {
      site.write('content/bulletins/con/bulletin.yaml', site.read(facts));
      site.write('content/bulletins/con/en.mdx', site.read(english));
    },
    report: `
content/bulletins/con/  error  slug/reserved
  The folder's name "con" is kept by Windows for itself.
  found:     con
  expected:  a name other than con, prn, aux, nul, com1 to com9 and lpt1 to lpt9
  to do:     Give the folder another name.

1 error.
`,
  },
  {
    name: 'a slug that is longer than files may be',
    change: (site) => {
      site.write(`content/bulletins/${long}/bulletin.yaml`, site.read(facts));
      site.write(`content/bulletins/${long}/en.mdx`, site.read(english));
    },
    report: `
content/bulletins/${long}/  error  slug/long
  The folder's name "${long}" has 250 characters.
  found:     ${'a'.repeat(99)}…
  expected:  at most 100 characters
  to do:     Give the folder another name.

1 error.
`,
  },
  {
    name: 'a SITE_URL without a scheme',
    siteUrl: 'news.example/a/',
    report: `
SITE_URL  error  site/url
  The address of the site is not an absolute http or https address.
  found:     news.example/a/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL of another kind',
    siteUrl: 'ftp://news.example/',
    report: `
SITE_URL  error  site/url
  The address of the site is not an absolute http or https address.
  found:     ftp://news.example/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with a query',
    siteUrl: 'https://news.example/?a=b',
    report: `
SITE_URL  error  site/url
  The address of the site holds a query, so no page could lie below it.
  found:     https://news.example/?a=b
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with a fragment',
    siteUrl: 'https://news.example/#top',
    report: `
SITE_URL  error  site/url
  The address of the site holds a fragment, so no page could lie below it.
  found:     https://news.example/#top
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with a password',
    siteUrl: 'https://ada:secret@news.example/',
    report: `
SITE_URL  error  site/url
  The address of the site holds a name or password, which every reader would see.
  found:     https://ada:secret@news.example/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'an empty SITE_URL',
    siteUrl: '',
    report: `
SITE_URL  error  site/url
  The address of the site is not an absolute http or https address.
  found:     nothing
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'an address too long for a follow code',
    siteUrl: `https://news.example/${'x'.repeat(2000)}/`,
    report: `
content/site.yaml:1  error  follow/code
  The follow code of the language "en" cannot be drawn.
  found:     an address of 2032 characters
  expected:  an address short enough for a QR code
  to do:     Choose a shorter "url" (or SITE_URL).

content/site.yaml:1  error  follow/code
  The follow code of the language "sw" cannot be drawn.
  found:     an address of 2032 characters
  expected:  an address short enough for a QR code
  to do:     Choose a shorter "url" (or SITE_URL).

2 errors.
`,
  },
  {
    name: 'a url that is no address',
    change: replacing('content/site.yaml', 'https://tiny.example/', 'tiny'),
    report: `
content/site.yaml:1  error  site/url
  The address of the site is not an absolute http or https address.
  found:     tiny
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with an empty part in its path',
    siteUrl: 'https://news.example//a/',
    report: `
SITE_URL  error  site/url
  The path in the address of the site holds signs that not every host can serve.
  found:     https://news.example//a/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with signs that mean something to a server',
    siteUrl: 'https://a$b;c{d}.test/',
    report: `
SITE_URL  error  site/url
  The host in the address of the site has signs in its name that no host has.
  found:     https://a$b;c{d}.test/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
  {
    name: 'a SITE_URL with letters that hosts write in many ways',
    siteUrl: 'https://news.example/\u00e9/',
    report: `
SITE_URL  error  site/url
  The path in the address of the site holds signs that not every host can serve.
  found:     https://news.example/é/
  expected:  an absolute http:// or https:// address, its path of a–z, 0–9, ".", "_", "~" and "-", and nothing after it
  to do:     Write the address under which the site is published, such as https://news.example/bulletin/.

1 error.
`,
  },
];
