import { generateKeyPairSync, sign } from 'node:crypto';

/** What a certificate says. */
export interface Said {
  /** The host's name. */
  readonly name: string;
  /** The years that it holds from and to. */
  readonly years: readonly [from: number, to: number];
}

/** A certificate and its key, as servers read them. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const tags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  text: 0x0c,
  time: 0x18,
  list: 0x30,
  set: 0x31,
};
const ecdsaWithSha256 = list(field(tags.oid, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = field(tags.oid, Buffer.from('550403', 'hex'));
const alternativeNames = field(tags.oid, Buffer.from('551d11', 'hex'));

/**
 * Makes a certificate that is vouched for by itself alone (RFC 5280).
 * @param said what it says
 * @returns it, with a key that is made for it
 */
export function makeCertificate({ name, years }: Said): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = list(field(tags.set, list(commonName, field(tags.text, Buffer.from(name)))));
  const validity = list(...years.map((year) => field(tags.time, Buffer.from(`${String(year)}0101000000Z`))));
  const names = field(tags.octets, list(field(0x82, Buffer.from(name))));
  const body = list(
    field(0xa0, field(tags.integer, Buffer.from([2]))),
    field(tags.integer, Buffer.from([1])),
    ecdsaWithSha256,
    named,
    validity,
    named,
    publicKey.export({ type: 'spki', format: 'der' }),
    field(0xa3, list(list(alternativeNames, names))),
  );
  const signature = field(tags.bits, Buffer.from([0]), sign('sha256', body, privateKey));
  const base64 = list(body, ecdsaWithSha256, signature).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
}

/** A field of DER: what it is, how long, and what it holds. */
function field(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function list(...parts: readonly Buffer[]): Buffer {
  return field(tags.list, ...parts);
}
