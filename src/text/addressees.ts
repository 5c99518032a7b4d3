import type { SyntaxCause } from '../read/findings/error-at.ts';
import { decodedAddress } from './link-kinds.ts';

/** Whom a link of a kind reaches, and what to say where it reaches nobody. */
interface Addressee {
  /** @param rest what stands after the scheme */
  readonly isNamed: (rest: string) => boolean;
  readonly missing: SyntaxCause;
}

/** Links that open a program instead of a page, by their scheme. */
const addressees: Readonly<Record<string, Addressee>> = {
  'mailto:': {
    isNamed: isMailNamed,
    missing: {
      message: 'This link leads to no mailbox.',
      expected: 'mailto: and an e-mail address, such as mailto:news@village.example',
      hint: 'Write the e-mail address after "mailto:", or delete the link.',
    },
  },
  'tel:': {
    // The number ends where its parameters begin; digits of any script are dialled.
    isNamed: (rest) => /^[^;]*\p{Nd}/u.test(decodedAddress(rest)),
    missing: {
      message: 'This link leads to no telephone.',
      expected: 'tel: and a number, such as tel:+254700000000',
      hint: 'Write the number after "tel:", or delete the link.',
    },
  },
};

/**
 * @param scheme how a link begins, such as `mailto:`
 * @param href the whole link
 * @returns what is missing, where it reaches nobody
 */
export function missingAddressee(scheme: string, href: string): SyntaxCause | undefined {
  const addressee = Object.hasOwn(addressees, scheme) ? addressees[scheme] : undefined;
  return addressee?.isNamed(href.slice(href.indexOf(':') + 1)) === false ? addressee.missing : undefined;
}

/**
 * A letter may be begun without an address, as where readers shall pass something on: then it says something already
 * (RFC 6068).
 */
function isMailNamed(rest: string): boolean {
  const [, to = '', fields = ''] = /^([^?#]*)\??([^#]*)/.exec(rest) ?? [];
  const written = [...new URLSearchParams(fields)].filter(([, value]) => value.trim() !== '');
  const named = [
    decodedAddress(to),
    ...written.filter(([name]) => name.toLowerCase() === 'to').map(([, value]) => value),
  ]
    .flatMap((list) => list.match(/(?:"[^"]*"|[^",])+/g) ?? [])
    .filter((address) => address.trim() !== '');
  return named.length > 0 ? named.every((address) => /[^\s@]@[^\s@]/.test(address)) : written.length > 0;
}
