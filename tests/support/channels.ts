import type { TestSite } from './site.ts';

/**
 * Gives a site a way to follow of every type, in an order that is none of its languages'.
 * @param site the site, without any
 */
export function addChannels(site: TestSite): void {
  site.write(
    'content/site.yaml',
    `${site.read('content/site.yaml')}
channels:
  - { name: "Radio", url: "https://radio.example/?a=1&b=2", locales: [sw, en] }
  - { type: rss, url: "https://radio.example/feed.xml" }
  - { type: sms, number: "+254 700 000-000" }
  - { type: email, address: news@radio.example }
  - { name: { en: "On the board", sw: "Kwenye ubao" }, url: "https://board.example/" }
  - { type: telegram, url: "https://t.me/radio" }
  - { type: whatsapp, url: "https://whatsapp.com/channel/radio" }
`,
  );
}
