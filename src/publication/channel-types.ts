import { sharingKinds } from './sharing.ts';

/** A way to follow that readers know by name. */
interface ChannelType {
  /** The field of a channel that says where it is. */
  readonly field: 'url' | 'address' | 'number';
  /** What that field holds. */
  readonly expected: string;
  readonly pattern: RegExp;
  /** What the address of its link begins with, before the field. */
  readonly scheme: string;
  /** The name of a service, which is the same in every language. */
  readonly name?: string;
  /** The key of its words, of what has no such name. */
  readonly words?: 'share.email' | 'share.sms' | 'follow.feed.title';
}

/** All of them, by what `type` of a channel in `content/site.yaml` calls them. */
export const channelTypes = {
  whatsapp: {
    field: 'url',
    expected: 'an address of WhatsApp, such as https://whatsapp.com/channel/…',
    pattern: /^https:\/\/(?:[a-z]+\.)?(?:whatsapp\.com|wa\.me)\/\S/,
    scheme: '',
    name: sharingKinds.whatsapp.name,
  },
  telegram: {
    field: 'url',
    expected: 'an address of Telegram, such as https://t.me/…',
    pattern: /^https:\/\/(?:t|telegram)\.me\/\S/,
    scheme: '',
    name: sharingKinds.telegram.name,
  },
  email: {
    field: 'address',
    expected: 'an e-mail address, such as news@village.example',
    pattern: /^[^\s@:/?#&%<>"]+@[^\s@:/?#&%<>"]+$/,
    scheme: 'mailto:',
    words: sharingKinds.email.words,
  },
  sms: {
    field: 'number',
    expected: 'a telephone number in quotation marks, such as "+254 700 000000"',
    pattern: /^\+?\d(?:[ -]?\d){2,14}$/,
    scheme: 'sms:',
    words: sharingKinds.sms.words,
  },
  rss: {
    field: 'url',
    expected: 'the address of a feed, such as https://village.example/feed.xml',
    pattern: /^https?:\/\/\S/,
    scheme: '',
    words: 'follow.feed.title',
  },
} as const satisfies Readonly<Record<string, ChannelType>>;

/** What a channel's type is called. */
export type ChannelTypeName = keyof typeof channelTypes;

/** Their names. */
export const channelTypeNames = Object.keys(channelTypes) as [ChannelTypeName, ...ChannelTypeName[]];
