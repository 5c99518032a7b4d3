import { z } from 'zod';

/** What is passed on, each part as it stands in an address. */
export interface PassedOn {
  readonly title: string;
  readonly url: string;
}

/** A way to pass a bulletin on. */
interface SharingKind {
  /** The name of a service, which is the same in every language. */
  readonly name?: string;
  /** The key of its words, of what has no such name. */
  readonly words?: 'share.email' | 'share.sms' | 'share.app' | 'share.copy';
  /** Makes the address of its link; what has none is a button, which a script shows where the browser can do it. */
  readonly address?: (passedOn: PassedOn) => string;
}

/**
 * All ways to pass a bulletin on, by what `sharing` in a `locale.json` calls them. Services are only linked to: nothing of
 * theirs is in a page. A message takes the title too, since not every program shows a preview of what an address leads to.
 */
export const sharingKinds = {
  whatsapp: { name: 'WhatsApp', address: (passedOn) => `https://wa.me/?text=${message(passedOn)}` },
  telegram: {
    name: 'Telegram',
    address: ({ title, url }) => `https://t.me/share/url?url=${url}&text=${title}`,
  },
  facebook: { name: 'Facebook', address: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  email: { words: 'share.email', address: ({ title, url }) => `mailto:?subject=${title}&body=${url}` },
  // Both signs: iPhones want the one, Android the other, and each leaves out what it does not know.
  sms: { words: 'share.sms', address: (passedOn) => `sms:?&body=${message(passedOn)}` },
  app: { words: 'share.app' },
  copy: { words: 'share.copy' },
} as const satisfies Readonly<Record<string, SharingKind>>;

/** What a way to pass a bulletin on is called in a `locale.json`. */
export type SharingName = keyof typeof sharingKinds;

/** All ways, in the order that readers of a language see whose `locale.json` says nothing of it. */
export const sharingNames = Object.keys(sharingKinds) as [SharingName, ...SharingName[]];

/** What `sharing` in a `locale.json` may hold. */
export const sharingSchema = z
  .array(z.enum(sharingNames, { error: `one of ${sharingNames.join(', ')}` }), {
    error: 'a list of ways to pass a bulletin on, such as ["whatsapp", "email"]',
  })
  .refine((names) => new Set(names).size === names.length, 'each way once')
  .default(sharingNames);

/** Signs that end a part of an address, stand for another there, or may not stand in one. */
const unsafe = /[\s\p{Cc}"#%&+<>[\\\]^`{|}]/gu;

/**
 * @param title a title
 * @param url the address that it stands at
 * @returns both as they stand in a part of an address. All that can stays as it is and the browser encodes it: so these are
 *   the title's own bytes again, which cost nothing
 */
export function passedOn(title: string, url: string): PassedOn {
  const encoded = (text: string) => text.replaceAll(unsafe, (sign) => encodeURIComponent(sign));
  return { title: encoded(title), url: encoded(url) };
}

function message({ title, url }: PassedOn): string {
  return `${title}%0A${url}`;
}
