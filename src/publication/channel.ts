import { z } from 'zod';

import { missingAddressee } from '../text/addressees.ts';
import { writtenText } from '../read/data/written.ts';
import { isPublicAddress } from './public-address.ts';
import { channelTypeNames, channelTypes } from './channel-types.ts';

const webAddress = 'an address that begins with https://, http:// or mailto:';
const name = 'the name of the channel as readers know it, or by language, such as { en: "…", sw: "…" }';
const written = writtenText(name);
const localeTags = 'a list of language tags, such as [sw]';
const fields = ['url', 'address', 'number'] as const;

/** A way to follow, as `content/site.yaml` has it: of a type that readers know by name, or any other, with its own. */
export const channelSchema = z
  .strictObject(
    {
      type: z
        .enum(channelTypeNames, {
          error: `one of ${channelTypeNames.join(', ')}; none for another way, which has name and url`,
        })
        .optional(),
      /** The owner's own, instead of what the type is called. */
      name: z
        .union([written, z.record(z.string(), written).refine((all) => Object.keys(all).length > 0, name)], {
          error: name,
        })
        .optional(),
      url: writtenText(webAddress).optional(),
      address: writtenText(channelTypes.email.expected).optional(),
      number: z.string({ error: channelTypes.sms.expected }).trim().optional(),
      /** The languages whose readers it is for; all where absent. */
      locales: z.array(writtenText('a language tag'), { error: localeTags }).min(1, localeTags).optional(),
    },
    { error: 'a channel, such as { type: whatsapp, url: "https://…" }' },
  )
  .superRefine((channel, context) => {
    const wrong = (field: string, message: string) => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    const { field, expected, isRight } = wayOf(channel.type);
    const others = fields.filter((other) => other !== field && channel[other] !== undefined);
    if (channel.type === undefined && channel.name === undefined) wrong('name', name);
    if (channel[field] === undefined && others.length > 0) {
      for (const other of others) wrong(other, `"${field}" in its place, with ${expected}`);
      return;
    }
    if (!isRight(channel[field] ?? '')) wrong(field, expected);
    for (const other of others) wrong(other, `no such field: "${field}" says where this channel is`);
  });

/** A way to follow, as `content/site.yaml` has it. */
export type Channel = z.infer<typeof channelSchema>;

/** What tells where a channel is. */
function wayOf(type: Channel['type']) {
  if (type === undefined) return { field: 'url', expected: webAddress, isRight: isAddress } as const;
  const { field, expected, pattern } = channelTypes[type];
  return { field, expected, isRight: (value: string) => pattern.test(value) && canBeLink(value) };

  function canBeLink(value: string): boolean {
    return field !== 'url' || isPublicAddress(value);
  }
}

function isAddress(url: string): boolean {
  return (
    /^(?:https?:\/\/|mailto:)/.test(url) &&
    isPublicAddress(url) &&
    missingAddressee(new URL(url).protocol, url) === undefined
  );
}
