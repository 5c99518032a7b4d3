/** What went wrong with a connection, by Node's and OpenSSL's codes, in words that say what to look at. */
const known: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'no host of this name',
  ECONNREFUSED: 'no host that listens there',
  ECONNRESET: 'a connection that was cut off',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no way to the host',
  ENOTFOUND: 'no host of this name',
  EPIPE: 'a connection that was cut off',
  ETIMEDOUT: 'no host that answers there',
  CERT_HAS_EXPIRED: 'a certificate that has run out',
  CERT_NOT_YET_VALID: 'a certificate that does not hold yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'a certificate that the host made itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for another name',
  SELF_SIGNED_CERT_IN_CHAIN: 'a certificate that nobody known vouches for',
  UNABLE_TO_GET_ISSUER_CERT: 'a certificate that nobody known vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'a certificate that nobody known vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'a certificate without those that vouch for it',
};

/**
 * @param error what a connection failed with
 * @returns the same in words
 */
export function plainProblem({ code = '', message }: NodeJS.ErrnoException): string {
  if (Object.hasOwn(known, code)) return known[code] ?? message;
  if (code.startsWith('HPE_')) return `an answer that is not HTTP (${message})`;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return 'no encryption that browsers understand';
  return message || code;
}
