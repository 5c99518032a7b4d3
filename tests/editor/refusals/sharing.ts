import type { Change } from '../../support/changes.ts';
import { replacing } from '../../support/changes.ts';
import type { Refusal } from './refusal.ts';

const channels =
  (written: string): Change =>
  (site) => {
    site.write(
      'content/site.yaml',
      `${site.read('content/site.yaml').trimEnd()}\nchannels:\n  - ${written}\n`,
    );
  };

/** Ways to pass a bulletin on, and ways to follow. */
export const sharing: readonly Refusal[] = [
  {
    name: 'a way to pass on that nobody knows',
    change: replacing('locales/sw/locale.json', '"telegram"', '"telegran"'),
    report: `
locales/sw/locale.json:9  error  fields/wrong
  Entry 2 of "sharing" has a wrong value.
  found:     "telegran"
  expected:  one of whatsapp, telegram, facebook, email, sms, app, copy
  to do:     Correct entry 2 of "sharing".

1 error.
`,
  },
  {
    name: 'a way to pass on that stands twice',
    change: replacing('locales/sw/locale.json', '"telegram"', '"whatsapp"'),
    report: `
locales/sw/locale.json:7  error  fields/wrong
  The field "sharing" has a wrong value.
  found:     ["whatsapp","whatsapp","facebook","email","sms","app","copy"]
  expected:  each way once
  to do:     Correct "sharing".

1 error.
`,
  },
  {
    name: 'a channel of a type that nobody knows',
    change: channels('{ type: whatsap, url: "https://wa.me/254700000000" }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "type" of entry 1 of "channels" has a wrong value.
  found:     "whatsap"
  expected:  one of whatsapp, telegram, email, sms, rss; none for another way, which has name and url
  to do:     Correct "type".

1 error.
`,
  },
  {
    name: 'a channel of WhatsApp elsewhere',
    change: channels('{ type: whatsapp, url: "https://t.me/radio" }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "url" of entry 1 of "channels" has a wrong value.
  found:     "https://t.me/radio"
  expected:  an address of WhatsApp, such as https://whatsapp.com/channel/…
  to do:     Correct "url".

1 error.
`,
  },
  {
    name: 'a channel by SMS without quotation marks',
    change: channels('{ type: sms, number: 15151 }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "number" of entry 1 of "channels" has a wrong value.
  found:     15151
  expected:  a telephone number in quotation marks, such as "+254 700 000000"
  to do:     Put the whole value of "number" in quotation marks.

1 error.
`,
  },
  {
    name: 'a channel by SMS with an address instead of a number',
    change: channels('{ type: sms, url: "sms:15151" }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "url" of entry 1 of "channels" has a wrong value.
  found:     "sms:15151"
  expected:  "number" in its place, with a telephone number in quotation marks, such as "+254 700 000000"
  to do:     Correct "url".

1 error.
`,
  },
  {
    name: 'a channel of Telegram that has an e-mail address too',
    change: channels('{ type: telegram, url: "https://t.me/radio", address: news@radio.example }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "address" of entry 1 of "channels" has a wrong value.
  found:     "news@radio.example"
  expected:  no such field: "url" says where this channel is
  to do:     Correct "address".

1 error.
`,
  },
  {
    name: 'a channel by e-mail that is none',
    change: channels('{ type: email, address: radio.example }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "address" of entry 1 of "channels" has a wrong value.
  found:     "radio.example"
  expected:  an e-mail address, such as news@village.example
  to do:     Correct "address".

1 error.
`,
  },
  {
    name: 'a feed that its owner comes into by a password',
    change: channels('{ type: rss, url: "https://amina:secret@radio.example/feed.xml" }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "url" of entry 1 of "channels" has a wrong value.
  found:     "https://amina:secret@radio.example/feed.xml"
  expected:  the address of a feed, such as https://village.example/feed.xml
  to do:     Correct "url".

1 error.
`,
  },
  {
    name: 'a contact with a password',
    change: replacing('content/site.yaml', 'name:', 'contact: "https://amina:secret@radio.example/"\nname:'),
    report: `
content/site.yaml:3  error  fields/wrong
  The field "contact" has a wrong value.
  found:     "https://amina:secret@radio.example/"
  expected:  an e-mail or web address
  to do:     Correct "contact".

1 error.
`,
  },
  {
    name: 'a channel for readers of no language',
    change: channels('{ name: Radio, url: "https://radio.example/", locales: [] }'),
    report: `
content/site.yaml:7  error  fields/wrong
  The field "locales" of "Radio" in "channels" has a wrong value.
  found:     []
  expected:  a list of language tags, such as [sw]
  to do:     Correct "locales".

1 error.
`,
  },
  {
    name: 'a channel without type and name',
    change: channels('{ url: "https://radio.example/" }'),
    report: `
content/site.yaml:7  error  fields/missing
  Entry 1 of "channels" needs the field "name".
  found:     nothing
  expected:  the name of the channel as readers know it, or by language, such as { en: "…", sw: "…" }
  to do:     Add "name".

1 error.
`,
  },
  {
    name: 'a channel named in a language that is not there',
    change: channels('{ name: { en: Radio, swa: Redio }, url: "https://radio.example/" }'),
    report: `
content/site.yaml:7  error  locale/unknown
  The publication has no language "swa".
  found:     swa
  expected:  one of en, sw
  to do:     Rename "swa" to "sw".

1 error.
`,
  },
];
